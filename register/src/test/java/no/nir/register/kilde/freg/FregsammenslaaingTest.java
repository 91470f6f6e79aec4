package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.udi.Udifortelling;
import no.nir.register.opphold.Oppholdsfaktum.Innreise;
import no.nir.register.opphold.Oppholdsregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Sammenslåing og splitting i hvilken som helst rekkefølge")
class FregsammenslaaingTest extends Fregproeve {

    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

    /** What Folkeregisteret has said, plainly: who is said to be whom, and undone by cutting that one tie. */
    private static final class Modell {
        private final int[] sagtVaere;

        Modell(int antall) {
            sagtVaere = IntStream.range(0, antall).toArray();
        }

        int gjeldende(int en) {
            return sagtVaere[en] == en ? en : gjeldende(sagtVaere[en]);
        }

        List<Integer> sammeSom(int en) {
            return IntStream.range(0, sagtVaere.length)
                    .filter(annen -> gjeldende(annen) == gjeldende(en))
                    .boxed()
                    .toList();
        }
    }

    @Autowired
    Oppholdsregister opphold;

    private final List<Foedselsnummer> fnr = new ArrayList<>();
    private final List<DufNummer> duf = new ArrayList<>();
    private final List<Long> id = new ArrayList<>();
    private final Map<Integer, Set<LocalDate>> innreiser = new HashMap<>();
    private Modell modell = new Modell(0);
    private Udifortelling udi;

    @BeforeEach
    void udi() {
        udi = new Udifortelling(kontekst);
    }

    @AfterEach
    void stoppUdi() {
        udi.close();
    }

    @Test
    @DisplayName("A er B, B er C; så er B likevel en annen: A følger B, og A skilles fra B til slutt")
    void kjede() {
        personer(3);
        slaaSammen(0, 1);
        taInn();
        slaaSammen(1, 2);
        taInn();
        stemmer();
        skill(1);
        taInn();
        stemmer();
        assertThat(personer.finn(fnr.get(0))).contains(id.get(1));
        skill(0);
        taInn();
        stemmer();
        assertThat(personer.finn(fnr.get(0))).contains(id.get(0));
    }

    @Test
    @DisplayName("det UDI forteller om et nummer mens to er slått sammen, går tilbake med nummeret")
    void udiUnderveis() {
        personer(2);
        innreise(0, DAG);
        innreise(1, DAG);
        slaaSammen(0, 1);
        taInn();
        innreise(0, DAG.plusDays(1));
        innreise(1, DAG.plusDays(2));
        stemmer();
        skill(0);
        taInn();
        stemmer();
        assertThat(dager(id.get(0))).containsExactly(DAG, DAG.plusDays(1));
        assertThat(dager(id.get(1))).containsExactly(DAG, DAG.plusDays(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName(
            "tilfeldig rekkefølge mot en enkel modell: hvem som har hvilket nummer til enhver tid, og hva UDI har sagt om hvem")
    void tilfeldig(long froe) {
        Random terning = new Random(froe);
        personer(5);
        Map<Instant, List<Long>> foer = new HashMap<>();
        for (int runde = 0; runde < 14; runde++) {
            for (int steg = terning.nextInt(3); steg >= 0; steg--) {
                et(terning);
            }
            taInn();
            innreise(terning.nextInt(fnr.size()), DAG.plusDays(runde));
            stemmer();
            foer.put(klokke.instant(), hodene());
        }
        foer.forEach((tid, hoder) -> {
            for (int en = 0; en < fnr.size(); en++) {
                assertThat(haddeNummeret(fnr.get(en), tid)).containsExactly(hoder.get(en));
            }
        });
        assertThat(karantene.listUloeste(10)).isEmpty();
    }

    private void et(Random terning) {
        int en = terning.nextInt(fnr.size());
        int annen = terning.nextInt(fnr.size());
        if (modell.gjeldende(en) != modell.gjeldende(annen) && terning.nextInt(3) > 0) {
            slaaSammen(modell.gjeldende(en), modell.gjeldende(annen));
        } else if (modell.sagtVaere[en] != en) {
            skill(en);
        }
    }

    private void personer(int antall) {
        modell = new Modell(antall);
        for (int i = 0; i < antall; i++) {
            fnr.add(Inntaksproeve.nyttFoedselsnummer());
            duf.add(Inntaksproeve.nyttDuf());
        }
        skrivDokumenter();
        fnr.forEach(nummer -> freg.hendelse(nummer.verdi(), "personErOpprettet"));
        taInn();
        fnr.forEach(nummer -> id.add(id(nummer)));
    }

    private void slaaSammen(int dublett, int gjeldende) {
        modell.sagtVaere[dublett] = gjeldende;
        freg.hendelse(fnr.get(gjeldende).verdi(), Fregfeed.VIDEREFOERT);
        freg.hendelse(fnr.get(dublett).verdi(), Fregfeed.DUBLETT);
    }

    private void skill(int en) {
        int fra = modell.gjeldende(en);
        modell.sagtVaere[en] = en;
        freg.hendelse(fnr.get(fra).verdi(), Fregfeed.ENDRET_VED_SPLITTING);
        freg.hendelse(fnr.get(en).verdi(), Fregfeed.GJENOPPRETTET);
    }

    private void taInn() {
        skrivDokumenter();
        inntak.toem(kilde);
    }

    /** Whoever is asked for, the document is of the one who stands; Folkeregisteret keeps no history of DUF-numre. */
    private void skrivDokumenter() {
        for (int en = 0; en < fnr.size(); en++) {
            int gjeldende = modell.gjeldende(en);
            Dokumentbygger dokument = Dokumentbygger.person(fnr.get(gjeldende)).duf(duf.get(gjeldende));
            modell.sammeSom(en).stream()
                    .filter(annen -> annen != gjeldende)
                    .forEach(annen -> dokument.nummer(fnr.get(annen), "opphoert"));
            freg.person(fnr.get(en).verdi(), dokument.json());
        }
    }

    private void innreise(int en, LocalDate dato) {
        udi.innreise(duf.get(en), dato);
        innreiser.computeIfAbsent(en, _ -> new TreeSet<>()).add(dato);
    }

    private List<Long> hodene() {
        return IntStream.range(0, fnr.size())
                .mapToObj(en -> id.get(modell.gjeldende(en)))
                .toList();
    }

    private void stemmer() {
        List<Long> hoder = hodene();
        for (int en = 0; en < fnr.size(); en++) {
            assertThat(personer.finn(fnr.get(en))).as("fødselsnummer %d", en).contains(hoder.get(en));
            assertThat(personer.finn(duf.get(en))).as("DUF-nummer %d", en).contains(hoder.get(en));
            List<LocalDate> sagt = modell.gjeldende(en) != en
                    ? List.of()
                    : modell.sammeSom(en).stream()
                            .flatMap(annen -> innreiser.getOrDefault(annen, Set.of()).stream())
                            .sorted()
                            .toList();
            assertThat(dager(id.get(en))).as("innreiser på %d", en).isEqualTo(sagt);
            assertThat(numre(id.get(en)))
                    .as("numre på %d", en)
                    .isEqualTo(
                            modell.gjeldende(en) == en
                                    ? modell.sammeSom(en).stream()
                                            .flatMap(annen ->
                                                    List.<Personident>of(fnr.get(annen), duf.get(annen)).stream())
                                            .map(Personident::verdi)
                                            .collect(Collectors.toSet())
                                    : Set.of());
        }
    }

    private List<LocalDate> dager(long personId) {
        return opphold.list(personId).stream()
                .map(Faktarad::faktum)
                .filter(Innreise.class::isInstance)
                .map(faktum -> ((Innreise) faktum).dato())
                .sorted()
                .toList();
    }

    private Set<String> numre(long personId) {
        return personer.les(personId).identer().stream()
                .map(rad -> rad.faktum().nummer().verdi())
                .collect(Collectors.toSet());
    }

    private List<Long> haddeNummeret(Personident nummer, Instant tid) {
        return jdbc.sql("""
                select person_id from person_ident
                 where verdi = ? and registrert_fra <= ?::timestamptz
                   and (registrert_til is null or registrert_til > ?::timestamptz)
                """)
                .param(nummer.verdi())
                .param(tid.toString())
                .param(tid.toString())
                .query(Long.class)
                .list();
    }
}
