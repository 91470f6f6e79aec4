package no.nir.regelverk.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.kommandolinje.Sakspersoner;
import no.nir.regelverk.parametre.Lesninger;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The timeline of every worked case, piece by piece, against the rules asked on each day of the ten years and more from the first fact:
 * no change is missed, and pieces that say the same are one.
 */
class TidslinjesakerTest {

    private static final int FOER_LOVENE = Dag.av(2003, 8, 30);
    private static final int AAR = 10;

    /** A claim of late start may come ten years after the ordinary one (T-15). */
    private static final int AAR_MED_UTSATT_START = 14;

    /** Read once: mutation testing asks for one case at a time, thousands of times. */
    private static final List<Sakspersoner.Sak> SAKER = les();

    static Stream<Sakspersoner.Sak> saker() {
        return SAKER.stream();
    }

    private static List<Sakspersoner.Sak> les() {
        List<Sakspersoner.Sak> ut = new ArrayList<>();
        for (String fil : List.of("kategori.yaml", "egne.yaml", "valg.yaml")) {
            try (InputStream inn = TidslinjesakerTest.class.getResourceAsStream("/saker/" + fil)) {
                ut.addAll(Sakspersoner.les(
                        new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(ut);
    }

    /** What a piece of the timeline is told apart by. */
    private record Innhold(
            Utfall utfall,
            Lov lov,
            @Nullable Opphold grunn,
            @Nullable String kommune,
            Hjemmel hjemmel) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("saker")
    @DisplayName("tidslinjen har ett stykke for hver gang reglene sier noe nytt")
    void dagForDag(Sakspersoner.Sak person) {
        dagForDag(new Sak(person.fakta(), Regelparametre.gjeldende()));
        dagForDag(new Sak(person.fakta(), Lesninger.DE_ANDRE));
    }

    private static void dagForDag(Sak sak) {
        Tidslinjer linjer = Tidslinjer.av(sak);
        for (Ordning ordning : Ordning.values()) {
            Tidslinje<Kategorivurdering> linje =
                    switch (ordning) {
                        case INTRO -> linjer.intro();
                        case NORSK -> linjer.norsk();
                        case ASYL -> linjer.asyl();
                    };
            assertThat(stykker(linje, sak)).as(ordning.name()).isEqualTo(dagForDag(ordning, sak));
        }
    }

    /** A day before the first fact, where nobody has anything; not before the acts. */
    private static int start(Sak sak) {
        Personfakta f = sak.fakta;
        int foerste = Stream.of(
                        f.tillatelser().stream().map(Tillatelse::innvilget),
                        f.asylsaker().stream().map(Asylsak::soekt),
                        f.bosettinger().stream().map(Bosetting::fom),
                        f.folkeregistreringer().stream().map(Folkeregistrering::fom),
                        f.eoesopphold().stream().map(Eoesopphold::fom),
                        f.statsborgerskap().stream().map(Statsborgerskap::fom).filter(Objects::nonNull))
                .flatMap(dager -> dager)
                .mapToInt(Dag::av)
                .min()
                .orElse(FOER_LOVENE);
        return Math.max(Math.max(FOER_LOVENE, sak.foedt), foerste - 2);
    }

    private static int slutt(Sak sak) {
        return Dag.plussAar(start(sak), sak.fakta.norsk().utsatt() == null ? AAR : AAR_MED_UTSATT_START);
    }

    private static List<String> stykker(Tidslinje<Kategorivurdering> linje, Sak sak) {
        assertThat(linje.segmenter().getFirst().periode().fom()).isEqualTo(Dag.dato(sak.foedt));
        List<String> ut = new ArrayList<>();
        for (Segment<Kategorivurdering> s : linje) {
            int fom = Dag.av(s.periode().fom());
            Kategorivurdering v = s.verdi();
            if (fom > start(sak) && fom < slutt(sak)) {
                ut.add(s.periode().fom() + " " + v + " " + v.lov() + " " + v.ansvarligKommune() + " " + v.hjemmel());
            }
        }
        return ut;
    }

    private static List<String> dagForDag(Ordning ordning, Sak sak) {
        List<String> ut = new ArrayList<>();
        int start = start(sak);
        int slutt = slutt(sak);
        LocalDate kategoriFra = Dag.dato(sak.foedt);
        Innhold forrige = innhold(ordning, sak, start);
        for (int dag = start + 1; dag < slutt; dag++) {
            Innhold naa = innhold(ordning, sak, dag);
            if (!naa.equals(forrige)) {
                LocalDate dato = Dag.dato(dag);
                kategoriFra = naa.utfall.kategori() == forrige.utfall.kategori() ? kategoriFra : dato;
                ut.add(dato + " " + ordning + " " + naa.utfall.kategori() + " fra " + kategoriFra + " "
                        + naa.utfall.regler() + " " + naa.utfall.flagg() + " " + naa.lov + " " + naa.kommune + " "
                        + naa.hjemmel);
            }
            forrige = naa;
        }
        return ut;
    }

    private static Innhold innhold(Ordning ordning, Sak sak, int dag) {
        Status status = sak.status(dag);
        Lov lov = sak.lov(dag);
        Utfall utfall = Regelsett.vurder(ordning, sak, status, lov, dag);
        Bosted.Bo bo = utfall.pekerPaaKommune() ? sak.bosted.paa(dag) : null;
        return new Innhold(
                utfall,
                Regelsett.vist(ordning, sak, lov, dag),
                ordning == Ordning.ASYL ? null : status.grunn(),
                bo == null ? null : bo.kommune(),
                utfall.hjemmel(dag));
    }
}
