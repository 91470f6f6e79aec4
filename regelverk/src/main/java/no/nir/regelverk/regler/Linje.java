package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/** The timeline of one scheme while it grows: the rules are asked cut by cut, and pieces that say the same become one. */
final class Linje {

    private final Ordning ordning;
    private final Sak sak;
    private final Function<LocalDate, Forklaring> forklaring;
    private final List<Segment<Kategorivurdering>> segmenter = new ArrayList<>(12);
    private int kategoriFra;

    /** The open piece: what holds from {@code fra} on, until a cut says something else. */
    private int fra;

    private @Nullable Utfall utfall;
    private @Nullable Lov lov;
    private @Nullable Opphold grunn;
    private @Nullable String kommune;
    private @Nullable Hjemmel hjemmel;

    Linje(Ordning ordning, Sak sak) {
        this.ordning = ordning;
        this.sak = sak;
        this.forklaring = dag -> Forklarer.forklar(ordning, sak, dag);
    }

    void spoer(Status status, Lov gjeldende, int dag) {
        Utfall nytt = Regelsett.vurder(ordning, sak, status, gjeldende, dag);
        Lov vist = Regelsett.vist(ordning, sak, gjeldende, dag);
        Opphold nyttGrunnlag = ordning == Ordning.ASYL ? null : status.grunn();
        String ansvarlig = nytt.pekerPaaKommune() ? kommunen(dag) : null;
        if (utfall == nytt
                && lov == vist
                && grunn == nyttGrunnlag
                && Objects.equals(kommune, ansvarlig)
                && (nytt.harFastHjemmel() || nytt.hjemmel(dag).equals(hjemmel))) {
            return;
        }
        Utfall forrige = utfall;
        if (forrige != null) {
            lukk(dag);
        }
        if (forrige == null || forrige.kategori() != nytt.kategori()) {
            kategoriFra = dag;
        }
        fra = dag;
        utfall = nytt;
        lov = vist;
        grunn = nyttGrunnlag;
        kommune = ansvarlig;
        hjemmel = nytt.hjemmel(dag);
    }

    private @Nullable String kommunen(int dag) {
        Bosted.Bo bo = sak.bosted.paa(dag);
        return bo == null ? null : bo.kommune();
    }

    private void lukk(int neste) {
        if (utfall == null || lov == null || hjemmel == null) {
            return;
        }
        LocalDate fom = Dag.dato(fra);
        LocalDate tom = neste == Dag.ALDRI ? null : Dag.dato(neste - 1);
        Kategorivurdering vurdering = new Kategorivurdering(
                ordning,
                utfall.kategori(),
                lov,
                utfall.regler(),
                utfall.flagg(),
                hjemmel,
                kommune,
                Dag.dato(kategoriFra),
                fom,
                forklaring);
        segmenter.add(new Segment<>(new Periode(fom, tom), vurdering));
    }

    Tidslinje<Kategorivurdering> ferdig() {
        lukk(Dag.ALDRI);
        return Tidslinje.av(segmenter);
    }
}
