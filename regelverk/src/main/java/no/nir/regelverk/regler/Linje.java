package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.nir.regelverk.vurdering.Flagg;
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
    private @Nullable Bit aapen;
    private int kategoriFra;

    Linje(Ordning ordning, Sak sak) {
        this.ordning = ordning;
        this.sak = sak;
        this.forklaring = dag -> Forklarer.forklar(ordning, sak, dag);
    }

    /** What holds from a cut on, until the next one says something else. */
    private record Bit(
            int fra,
            Utfall utfall,
            Lov lov,
            @Nullable Opphold grunn,
            @Nullable String kommune,
            Hjemmel hjemmel) {

        boolean fortsetterI(Utfall u, Lov l, @Nullable Opphold g, @Nullable String k, Hjemmel h) {
            return utfall == u && lov == l && grunn == g && Objects.equals(kommune, k) && hjemmel.equals(h);
        }
    }

    void spoer(Status status, Lov lov, int dag) {
        Utfall utfall = Regelsett.vurder(ordning, sak, status, lov, dag);
        Lov vist = Regelsett.vist(ordning, sak, lov, dag);
        Opphold grunn = ordning == Ordning.ASYL ? null : status.grunn();
        String kommune = ansvarlig(utfall, dag);
        Hjemmel hjemmel = utfall.hjemmel(dag);
        Bit naa = aapen;
        if (naa == null) {
            kategoriFra = dag;
        } else if (naa.fortsetterI(utfall, vist, grunn, kommune, hjemmel)) {
            return;
        } else {
            lukk(naa, dag);
            if (naa.utfall.kategori() != utfall.kategori()) {
                kategoriFra = dag;
            }
        }
        aapen = new Bit(dag, utfall, vist, grunn, kommune, hjemmel);
    }

    /** The municipality that answers for what is left after a move. */
    private @Nullable String ansvarlig(Utfall utfall, int dag) {
        Bosted.Bo bo = utfall.har(Flagg.RESPONSIBLE_KOMMUNE) ? sak.bosted.paa(dag) : null;
        return bo == null ? null : bo.kommune();
    }

    private void lukk(Bit bit, int neste) {
        LocalDate tom = neste == Dag.ALDRI ? null : Dag.dato(neste - 1);
        segmenter.add(new Segment<>(new Periode(Dag.dato(bit.fra), tom), vurdering(bit)));
    }

    private Kategorivurdering vurdering(Bit bit) {
        return new Kategorivurdering(
                ordning,
                bit.utfall.kategori(),
                bit.lov,
                bit.utfall.regler(),
                bit.utfall.flagg(),
                bit.hjemmel,
                bit.kommune,
                Dag.dato(kategoriFra),
                Dag.dato(bit.fra),
                forklaring);
    }

    Tidslinje<Kategorivurdering> ferdig() {
        if (aapen != null) {
            lukk(aapen, Dag.ALDRI);
        }
        return Tidslinje.av(segmenter);
    }
}
