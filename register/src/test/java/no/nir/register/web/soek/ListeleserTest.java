package no.nir.register.web.soek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
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

@Registertest
@Transactional
@DisplayName("Listen over personer")
class ListeleserTest {

    private static final String KOMMUNE = "1871";
    private static final LocalDate DAG = LocalDate.parse("2026-07-01");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Listeleser leser;

    @Test
    @DisplayName("etter frist: den som gikk ut først, så den som er ute, så den nærmeste, og uten frist til slutt")
    void etterFrist() {
        Testperson utenFrist = Testperson.foedt(jdbc, "1990-01-01").adresse(KOMMUNE, "2026-01-01", null);
        Testperson senere = flyktning("2026-06-01");
        Testperson nylig = flyktning("2026-03-12");
        Testperson vedtatt = flyktning("2026-03-12").vedtak("INTRO", "AVSLAG", "2026-04-01", Map.of());
        Testperson lenge = flyktning("2025-11-01");
        Testperson norsk = flyktning("2026-02-01").statsborger("NOR", "2026-05-20");
        beregner.beregn(List.of(utenFrist.id, senere.id, nylig.id, vedtatt.id, lenge.id, norsk.id));

        List<Personrad> rader =
                leser.egneSide(Testbrukere.introbruker(KOMMUNE), Filter.av(Map.of("sorter", "frist")), DAG);

        assertThat(rader)
                .extracting(Personrad::personId, Personrad::frist)
                .startsWith(
                        tuple(lenge.id, LocalDate.parse("2026-02-01")),
                        tuple(nylig.id, LocalDate.parse("2026-06-12")),
                        tuple(senere.id, LocalDate.parse("2026-09-01")));
        assertThat(rader)
                .filteredOn(rad -> rad.frist() == null)
                .extracting(Personrad::personId)
                .contains(utenFrist.id, vedtatt.id);
        assertThat(rader.getLast().frist()).isNull();
        assertThat(rader)
                .as("en frist for noe som ikke gjelder lenger")
                .filteredOn(rad -> rad.personId() == norsk.id)
                .noneMatch(rad -> rad.frist() != null && rad.frist().isBefore(DAG));
    }

    @Test
    @DisplayName("fristen for start står til dagen vedtaket nevner, er kommet")
    void nevntStart() {
        Testperson person = flyktning("2026-06-01")
                .vedtak("INTRO", "TILDELING", "2026-06-20", Map.of("startdato", DAG.plusDays(5)));
        beregner.beregn(List.of(person.id));
        assertThat(leser.list(List.of(person.id), DAG.plusDays(4)).getFirst().fristtype())
                .isEqualTo("PROGRAM_START_SENEST");
        assertThat(leser.list(List.of(person.id), DAG.plusDays(5)).getFirst().fristtype())
                .isNotEqualTo("PROGRAM_START_SENEST");
    }

    @Test
    @DisplayName("listen kan avgrenses til dem som dagens svar bygger på en regel for; en ukjent regel avgrenser ikke")
    void regel() {
        Testperson med = flyktning("2026-06-01");
        Testperson uten = Testperson.foedt(jdbc, "1990-01-01").adresse(KOMMUNE, "2026-01-01", null);
        beregner.beregn(List.of(med.id, uten.id));
        Bruker bruker = Testbrukere.introbruker(KOMMUNE);
        Filter filter = Filter.av(Map.of("regel", "I21-4"));
        assertThat(leser.egneSide(bruker, filter, DAG))
                .extracting(Personrad::personId)
                .contains(med.id)
                .doesNotContain(uten.id);
        assertThat(filter.sti()).contains("regel=I21-4");
        assertThat(Filter.av(Map.of("regel", "I21-4' or true")).avgrensninger()).isEmpty();
    }

    @Test
    @DisplayName("den som følger flere kommuner, får tall per kommune som til sammen er hele listen")
    void perKommune() {
        beregner.beregn(List.of(flyktning("2026-06-01").id, flyktning("2026-03-12").id));
        Bruker imdi = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
        Filter filter = Filter.av(Map.of("kategori", "RETT_OG_PLIKT"));
        Map<String, Long> antall = leser.perKommune(imdi, filter, DAG);
        assertThat(antall).containsEntry(KOMMUNE, 2L);
        assertThat(antall.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(leser.antall(imdi, filter, DAG));
    }

    private Testperson flyktning(String bosatt) {
        return Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("ASYL_28", LocalDate.parse(bosatt).minusMonths(1).toString(), "2029-01-01")
                .bosatt(KOMMUNE, true, bosatt);
    }
}
