package no.nir.register.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Lenke;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Hendelsesleser;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.hendelse.Programloep;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Statuspanelbygger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Autowired
    private Hendelsesleser hendelser;

    @Autowired
    private Statuspanelbygger paneler;

    private static final Bruker SAKSBEHANDLER = Testbrukere.introbruker(KOMMUNE);
    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    private Testperson flyktning(String bosatt, boolean avtale) {
        LocalDate innvilget = LocalDate.parse(bosatt).minusMonths(1);
        return Testperson.foedt(jdbc, "1990-01-01")
                .statsborger("SYR", "1990-01-01")
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
    @DisplayName("Hvert kort teller nøyaktig dem som står i listen det fører til")
    void kortOgListe() {
        LocalDate dag = LocalDate.parse("2026-07-01");
        LocalDate start = LocalDate.parse("2024-08-05");
        Testperson naerSlutt = flyktning("2024-07-01", true)
                .vedtak("INTRO", "TILDELING", "2024-08-01", Map.of("startdato", start))
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", start));
        Testperson ukjent = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("UKJENT", "2026-05-01", "2029-01-01")
                .bosatt(KOMMUNE, true, "2026-06-01");
        beregner.beregn(List.of(naerSlutt.id, ukjent.id, flyktning("2026-06-01", true).id));
        List<Antall> kort = leser.tell(SAKSBEHANDLER, dag);
        assertThat(kort).extracting(Antall::type).contains(Oppgavetype.NAER_SLUTT, Oppgavetype.KONTROLL);
        assertThat(kort)
                .allSatisfy(k -> assertThat(leser.side(SAKSBEHANDLER, dag, k.type(), 1))
                        .as(k.type().name())
                        .hasSize(Math.toIntExact(k.antall()))
                        .doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("Bosatt uten vedtak, med siste dag i de tre månedene")
    void utenVedtak() {
        Testperson person = flyktning("2026-03-12", true);
        assertThat(typer(person, "2026-03-20")).containsExactly("UTEN_VEDTAK", "NY");
        assertThat(typer(person, "2026-06-12")).containsExactly("UTEN_VEDTAK");
        assertThat(leser.foerst(SAKSBEHANDLER, LocalDate.parse("2026-04-20"), 20))
                .singleElement()
                .satisfies(oppgave -> assertThat(oppgave.frist()).isEqualTo("2026-06-12"));
    }

    @Test
    @DisplayName("Et vedtak tar personen av listen; uten avtale er det en egen rad")
    void medVedtak() {
        assertThat(typer(
                        flyktning("2026-03-12", true).vedtak("INTRO", "TILDELING", "2026-04-01", Map.of()),
                        "2026-06-20"))
                .isEmpty();
        assertThat(typer(flyktning("2026-03-12", false), "2026-06-20")).containsExactly("KAN_TILBYS");
    }

    /** What the municipality the person left had done, and whether this one still has a task. */
    static Stream<Arguments> tattMed() {
        return Stream.of(
                arguments("ingenting", List.of(), true),
                arguments("avslag", List.of("AVSLAG"), true),
                arguments("tildeling uten start", List.of("TILDELING"), true),
                arguments("program i gang", List.of("TILDELING", "START"), false),
                arguments("program avsluttet ved flytting", List.of("TILDELING", "START", "SLUTT"), true),
                arguments("program i gang, og eget vedtak", List.of("TILDELING", "START", "EGET"), false),
                arguments("avslag, og eget vedtak", List.of("AVSLAG", "EGET"), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Etter flytting teller vedtak fra kommunen før bare mens programmet der går")
    void tattMed(String hva, List<String> registrert, boolean oppgave) {
        Testperson person = familie("2026-03-12");
        for (String slag : registrert) {
            switch (slag) {
                case "START" ->
                    person.registrert(
                            "oppstart",
                            Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", LocalDate.parse("2026-04-10")));
                case "SLUTT" ->
                    person.registrert(
                            "avslutning",
                            Map.of(
                                    "ordning",
                                    "INTRO",
                                    "dato",
                                    LocalDate.parse("2026-05-31"),
                                    "aarsak",
                                    "FLYTTET_FORTSETTER_IKKE"));
                case "EGET" -> person.vedtak("INTRO", "TILDELING", "2026-06-10", Map.of());
                default -> person.vedtak("INTRO", slag, "2026-04-01", Map.of());
            }
        }
        person.adresse("3103", "2026-03-12", "2026-05-31").adresse(KOMMUNE, "2026-06-01", null);
        assertThat(typer(person, "2026-06-20").contains("UTEN_VEDTAK")).as(hva).isEqualTo(oppgave);
    }

    @ParameterizedTest(name = "registrert under {0}: oppgave {1}")
    @CsvSource({"1875, false", "1849, false", "1850, true", "3105, true"})
    @DisplayName("Eget vedtak teller også under kommunens gamle nummer; under et nummer som er delt, spør oppgaven")
    void kommunensGamleNummer(String nummer, boolean oppgave) {
        LocalDate dag = LocalDate.parse("2026-08-20");
        Testperson person = familie("2026-03-12").vedtak("INTRO", "AVSLAG", "2026-06-10", Map.of());
        person.adresse("3103", "2026-03-12", "2026-07-31").adresse("1875", "2026-08-01", null);
        jdbc.sql("update vedtak set kommunenummer = ? where person_id = ?")
                .params(nummer, person.id)
                .update();
        beregner.beregn(List.of(person.id));
        for (Bruker bruker : List.of(Testbrukere.introbruker("1875"), IMDI)) {
            assertThat(leser.perKommune(bruker, dag).stream()
                            .filter(antall -> antall.kommunenummer().equals("1875"))
                            .anyMatch(antall -> antall.antall().getOrDefault(Oppgavetype.UTEN_VEDTAK, 0L) > 0))
                    .as(bruker.id())
                    .isEqualTo(oppgave);
        }
    }

    /** Family of a refugee: right and duty in any municipality (integreringsloven § 8 andre ledd). */
    private Testperson familie(String bosatt) {
        return Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse(
                        "FAM",
                        LocalDate.parse(bosatt).minusMonths(1).toString(),
                        "2029-01-01",
                        Map.of(
                                "ref_slag",
                                "UTLENDING",
                                "ref_person_id",
                                Testperson.foedt(jdbc, "1988-01-01")
                                        .tillatelse("ASYL_28", "2025-01-10", "2028-01-10")
                                        .bosatt("3103", true, "2025-03-01")
                                        .id));
    }

    @Test
    @DisplayName(
            "Ny til brukeren har åpnet personen etter at hun kom; en liste er ikke å åpne, og en kollegas oppslag er ikke mitt")
    void ny() {
        Testperson person = flyktning("2026-03-12", true);
        oppslag(person, SAKSBEHANDLER, "2026-03-01T08:00:00Z", "/personer/{personId}");
        oppslag(person, SAKSBEHANDLER, "2026-03-14T08:00:00Z", "/oppgaver");
        oppslag(person, Testbrukere.superbruker(KOMMUNE), "2026-03-14T08:00:00Z", "/personer/{personId}");
        assertThat(typer(person, "2026-04-20")).contains("NY");
        person.adresse(KOMMUNE, "2026-04-19", null);
        assertThat(typer(person, "2026-04-20")).as("adresse i samme kommune").doesNotContain("NY");
        Testperson sett = flyktning("2026-03-12", true);
        oppslag(sett, SAKSBEHANDLER, "2026-03-15T08:00:00Z", "/personer/{personId}/kategori");
        assertThat(typer(sett, "2026-04-20")).doesNotContain("NY");
    }

    private void oppslag(Testperson person, Bruker bruker, String naar, String hva) {
        jdbc.sql("""
                        insert into oppslag (person_id, tidspunkt, bruker, visningsnavn, organisasjon, rolle, grunn, hva)
                        values (?, ?, ?, 'Test', ?, 'TEST', 'EGEN', ?)
                        """)
                .params(
                        person.id,
                        OffsetDateTime.parse(naar),
                        bruker.id(),
                        bruker.organisasjon().kode(),
                        hva)
                .update();
    }

    @Test
    @DisplayName("Program nær slutten, så over tiden uten registrert slutt, så forlenget, så avsluttet")
    void program() {
        Testperson person = iProgram();
        assertThat(typer(person, "2025-09-01")).isEmpty();
        assertThat(typer(person, "2026-07-15")).containsExactly("NAER_SLUTT");
        assertThat(typer(person, "2026-08-10")).contains("UTEN_SLUTT");
        forleng(person, "2027-02-28");
        assertThat(typer(person, "2026-08-10")).as("forlenget").doesNotContain("UTEN_SLUTT", "NAER_SLUTT");
        assertThat(typer(person, "2027-02-28")).contains("NAER_SLUTT");
        assertThat(typer(person, "2027-03-01")).contains("UTEN_SLUTT");
        person.registrert(
                "avslutning", Map.of("ordning", "INTRO", "dato", LocalDate.parse("2027-02-27"), "aarsak", "VGS"));
        assertThat(typer(person, "2027-03-01")).doesNotContain("UTEN_SLUTT");
    }

    /** Two years from 10 August 2024, and one more by a vedtak of extension (integreringsloven § 13). */
    private Testperson iProgram() {
        LocalDate start = LocalDate.parse("2024-08-10");
        return flyktning("2024-07-01", true)
                .registrert("utdanningsbakgrunn", Map.of("nivaa", "INGEN", "kommunenummer", KOMMUNE))
                .vedtak("INTRO", "TILDELING", "2024-08-01", Map.of("startdato", start))
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", start));
    }

    private static void forleng(Testperson person, String sisteDag) {
        person.vedtak("INTRO", "FORLENGELSE", "2026-08-01", Map.of("sluttdato", LocalDate.parse(sisteDag)));
    }

    @Test
    @DisplayName("Startsiden, det neste på personsiden og programtiden er enige om når tiden er ute")
    void tidenErUte() {
        Testperson person = iProgram();
        erUteEtter(person, "2026-08-09");
        forleng(person, "2027-02-28");
        erUteEtter(person, "2027-02-28");
        // What is beyond the law's longest extension does not count
        person.glem("vedtak", "2026-09-01T00:00:00Z")
                .vedtak("INTRO", "TILDELING", "2024-08-01", Map.of("startdato", LocalDate.parse("2024-08-10")));
        forleng(person, "2028-01-31");
        erUteEtter(person, "2027-08-09");
        person.glem("vedtak", "2026-09-02T00:00:00Z")
                .vedtak("INTRO", "TILDELING", "2024-08-01", Map.of("startdato", LocalDate.parse("2024-08-10")));
        erUteEtter(person, "2026-08-09");
    }

    private void erUteEtter(Testperson person, String sisteDag) {
        LocalDate siste = LocalDate.parse(sisteDag);
        for (LocalDate dag : List.of(siste, siste.plusDays(1))) {
            boolean ute = dag.isAfter(siste);
            assertThat(typer(person, dag.toString()).contains("UTEN_SLUTT"))
                    .as("startsiden " + dag)
                    .isEqualTo(ute);
            Hendelser alle = hendelser.les(person.id, Adressevisning.HELE, Kunnskap.NAA, dag);
            assertThat(Programloep.av(alle).orElseThrow().sisteDag()).isEqualTo(siste);
            assertThat(neste(person, alle, dag).endsWith("/registrer/avslutning"))
                    .as("det neste " + dag)
                    .isEqualTo(ute);
        }
    }

    private String neste(Testperson person, Hendelser alle, LocalDate dag) {
        Innsyn innsyn = new Innsyn(SAKSBEHANDLER, new Tilgangssvar.Egen());
        Lenke neste = paneler.panel(person.id, alle, "INTRO", dag, innsyn).nesteSteg();
        return neste == null ? "" : neste.sti().split("\\?")[0];
    }

    @Test
    @DisplayName("Fornyelse til behandling, og fornyelse som er søkt sent")
    void fornyelse() {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("FAM", "2024-06-01", "2026-06-01", Map.of("ref_slag", "NORSK"))
                .adresse(KOMMUNE, "2024-07-01", null)
                .rad("samme_vilkaar", Map.of("fom", LocalDate.parse("2026-06-02")));
        assertThat(typer(person, "2026-06-20")).contains("FORNYELSE");
        Testperson sent = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("FAM", "2024-06-01", "2026-06-01", Map.of("ref_slag", "NORSK"))
                .adresse(KOMMUNE, "2024-07-01", null)
                .rad(
                        "oppholdssoeknad",
                        Map.of("soeknad_id", "S1", "slag", "FORNYELSE", "innlevert", LocalDate.parse("2026-05-25")));
        assertThat(typer(sent, "2026-05-20")).doesNotContain("FORNYELSE");
        assertThat(typer(sent, "2026-06-20")).contains("FORNYELSE");
        assertThat(flagg(sent, "2026-06-20")).contains("RENEWAL_LATE");
    }

    @Test
    @DisplayName("Et tvilspunkt står på listen for kontroll; et ukjent grunnlag også når ingenting gjelder")
    void kontroll() {
        Testperson tvil = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("ASYL_28", "2026-02-12", "2029-01-01")
                .bosatt("3103", true, "2026-03-12")
                .adresse(KOMMUNE, "2026-06-01", null);
        assertThat(typer(tvil, "2026-06-20")).contains("KAN_TILBYS", "KONTROLL");
        Testperson ukjent = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("UKJENT", "2026-02-12", "2029-01-01")
                .adresse(KOMMUNE, "2026-03-12", null);
        assertThat(typer(ukjent, "2026-06-20")).contains("KONTROLL");
        assertThat(typer(flyktning("2026-03-12", true), "2026-06-20")).doesNotContain("KONTROLL");
    }

    private String flagg(Testperson person, String dag) {
        return jdbc.sql("""
                        select array_to_string(flagg, ' ') from kategori
                         where person_id = ? and ordning = 'NORSK' and fom <= ? and coalesce(tom >= ?, true)
                        """)
                .params(person.id, LocalDate.parse(dag), LocalDate.parse(dag))
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("Strengt fortrolig adresse: verken på lister, i tall for kommunen eller i tall per kommune")
    void strengtFortrolig() {
        Testperson person = skjerm(flyktning("2026-03-12", true));
        assertThat(typer(person, "2026-06-20")).isEmpty();
        assertThat(leser.tell(SAKSBEHANDLER, LocalDate.parse("2026-06-20"))).isEmpty();
        assertThat(leser.perKommune(IMDI, LocalDate.parse("2026-06-20")))
                .noneMatch(antall -> antall.kommunenummer().equals(KOMMUNE));
        assertThat(leser.perKommune(
                        Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER, Rolle.IMDI_SKJERMET), LocalDate.parse("2026-06-20")))
                .anyMatch(antall -> antall.kommunenummer().equals(KOMMUNE));
    }

    private static Testperson skjerm(Testperson person) {
        return person.rad(
                "adressebeskyttelse", Map.of("gradering", "STRENGT_FORTROLIG", "fom", LocalDate.parse("2020-01-01")));
    }

    @Test
    @DisplayName("Listen: det som gikk ut, først, så det som går ut, og uten frist til slutt")
    void rekkefoelge() {
        Testperson neste = flyktning("2026-04-10", true);
        Testperson over = flyktning("2026-03-12", true);
        beregner.beregn(List.of(neste.id, over.id));
        assertThat(leser.side(SAKSBEHANDLER, LocalDate.parse("2026-06-20"), Oppgavetype.UTEN_VEDTAK, 1))
                .extracting(Oppgave::personId)
                .containsExactly(over.id, neste.id);
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
    @DisplayName("De fra en delt kommune telles hos begge, uten navn og uten dem med strengt fortrolig adresse")
    void deltKommune() {
        Bruker aalesund = Testbrukere.introbruker("1508");
        long foer = leser.fraDelteKommuner(aalesund, "1508", LocalDate.parse("2026-06-13"));
        beregner.beregn(List.of(
                Testperson.foedt(jdbc, "1990-01-01").bosatt("1507", true, "2021-01-01").id,
                skjerm(Testperson.foedt(jdbc, "1990-01-01").bosatt("1507", true, "2021-01-01")).id));
        assertThat(leser.fraDelteKommuner(aalesund, "1508", LocalDate.parse("2026-06-13")))
                .isEqualTo(foer + 1);
        assertThat(leser.fraDelteKommuner(SAKSBEHANDLER, KOMMUNE, LocalDate.parse("2026-06-13")))
                .isZero();
    }
}
