package no.nir.register.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** In a municipality of their own, so that no other test's people are there. */
@Registertest
@Transactional
@DisplayName("Oppgavene på startsiden")
class OppgaveleserTest {

    private static final String KOMMUNE = "1870";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Oppgaveleser leser;

    private static final Bruker SAKSBEHANDLER = Testbrukere.introbruker(KOMMUNE);
    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    private Testperson flyktning(String bosatt, boolean avtale) {
        LocalDate innvilget = LocalDate.parse(bosatt).minusMonths(1);
        return Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("ASYL_28", innvilget.toString(), "2029-01-01")
                .bosatt(KOMMUNE, avtale, bosatt);
    }

    private List<String> typer(Testperson person, String dag) {
        beregner.beregn(List.of(person.id));
        LocalDate d = LocalDate.parse(dag);
        return Arrays.stream(Oppgavetype.values())
                .filter(type -> leser.side(SAKSBEHANDLER, d, type, 1).stream()
                        .anyMatch(oppgave -> oppgave.personId() == person.id))
                .map(Enum::name)
                .toList();
    }

    @Test
    @DisplayName("Bosatt uten vedtak, med siste dag i de tre månedene; ny i to uker")
    void utenVedtak() {
        Testperson person = flyktning("2026-03-12", true);
        assertThat(typer(person, "2026-03-20")).containsExactly("UTEN_VEDTAK", "NY");
        assertThat(typer(person, "2026-04-20")).containsExactly("UTEN_VEDTAK");
        assertThat(leser.foerst(SAKSBEHANDLER, LocalDate.parse("2026-04-20"), 20))
                .singleElement()
                .satisfies(oppgave -> assertThat(oppgave.frist()).isEqualTo("2026-06-12"));
    }

    @Test
    @DisplayName("Et vedtak tar personen av listen; uten avtale er det en egen rad")
    void medVedtak() {
        assertThat(typer(
                        flyktning("2026-03-12", true).vedtak("INTRO", "TILDELING", "2026-04-01", Map.of()),
                        "2026-04-20"))
                .isEmpty();
        assertThat(typer(flyktning("2026-03-12", false), "2026-04-20")).containsExactly("KAN_TILBYS");
    }

    @Test
    @DisplayName("Program nær slutten, så over tiden uten registrert slutt, så avsluttet")
    void program() {
        Testperson person = flyktning("2026-03-12", true)
                .registrert("utdanningsbakgrunn", Map.of("nivaa", "VGS", "kommunenummer", KOMMUNE))
                .vedtak("INTRO", "TILDELING", "2026-04-01", Map.of("startdato", LocalDate.parse("2026-04-10")))
                .registrert(
                        "oppstart",
                        Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", LocalDate.parse("2026-04-10")));
        assertThat(typer(person, "2026-09-01")).isEmpty();
        assertThat(typer(person, "2027-03-15")).containsExactly("NAER_SLUTT");
        assertThat(typer(person, "2027-06-01")).contains("UTEN_SLUTT");
        person.registrert(
                "avslutning", Map.of("ordning", "INTRO", "dato", LocalDate.parse("2027-04-09"), "aarsak", "VGS"));
        assertThat(typer(person, "2027-06-01")).doesNotContain("UTEN_SLUTT");
    }

    @Test
    @DisplayName("Fornyelse til behandling")
    void fornyelse() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("FAM", "2024-06-01", "2026-06-01", Map.of("ref_slag", "NORSK"))
                .adresse(KOMMUNE, "2024-07-01", null)
                .rad("samme_vilkaar", Map.of("fom", LocalDate.parse("2026-06-02")));
        assertThat(typer(person, "2026-06-20")).contains("FORNYELSE");
    }

    @Test
    @DisplayName("Tall per kommune uten navn, for dem som følger mange")
    void perKommune() {
        beregner.beregn(List.of(flyktning("2026-03-12", true).id, flyktning("2026-03-13", true).id));
        assertThat(leser.perKommune(IMDI, LocalDate.parse("2026-06-13")))
                .filteredOn(antall -> antall.kommunenummer().equals(KOMMUNE))
                .singleElement()
                .satisfies(antall -> {
                    assertThat(antall.av(Oppgavetype.UTEN_VEDTAK)).isEqualTo(2);
                    assertThat(antall.forbi()).isEqualTo(1);
                });
    }

    @Test
    @DisplayName("De fra en delt kommune telles hos begge, uten navn")
    void deltKommune() {
        long foer = leser.fraDelteKommuner("1508", LocalDate.parse("2026-06-13"));
        beregner.beregn(List.of(Testperson.foedt(jdbc, "1990-01-01").bosatt("1507", true, "2021-01-01").id));
        assertThat(leser.fraDelteKommuner("1508", LocalDate.parse("2026-06-13")))
                .isEqualTo(foer + 1);
        assertThat(leser.fraDelteKommuner(KOMMUNE, LocalDate.parse("2026-06-13")))
                .isZero();
    }
}
