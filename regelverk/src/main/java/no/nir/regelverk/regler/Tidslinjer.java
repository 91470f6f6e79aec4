package no.nir.regelverk.regler;

import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/** The three timelines of a person, made in one sweep over the days on which something may change. */
public record Tidslinjer(
        Tidslinje<Kategorivurdering> intro, Tidslinje<Kategorivurdering> norsk, Tidslinje<Kategorivurdering> asyl) {

    public static Tidslinjer av(Sak sak) {
        Kuttdager kutt = Kuttdager.av(sak);
        Linje intro = new Linje(Ordning.INTRO, sak);
        Linje norsk = new Linje(Ordning.NORSK, sak);
        Linje asyl = new Linje(Ordning.ASYL, sak);
        @Nullable Status forrige = null;
        for (int i = 0; i < kutt.antall(); i++) {
            int dag = kutt.dag(i);
            Status status = sak.status(dag);
            Lov lov = sak.lov(dag);
            boolean nyStatus = kutt.kanEndreStatus(i) && !status.equals(forrige);
            if (nyStatus || kutt.gjelder(i, Ordning.INTRO)) {
                intro.spoer(status, lov, dag);
            }
            if (nyStatus || kutt.gjelder(i, Ordning.NORSK)) {
                norsk.spoer(status, lov, dag);
            }
            if (kutt.gjelder(i, Ordning.ASYL)) {
                asyl.spoer(status, lov, dag);
            }
            forrige = status;
        }
        return new Tidslinjer(intro.ferdig(), norsk.ferdig(), asyl.ferdig());
    }
}
