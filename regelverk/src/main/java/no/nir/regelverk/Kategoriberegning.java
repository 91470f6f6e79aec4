package no.nir.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.regler.Forklarer;
import no.nir.regelverk.regler.Fristberegning;
import no.nir.regelverk.regler.Kuttdager;
import no.nir.regelverk.regler.Parameterberegning;
import no.nir.regelverk.regler.Regelsett;
import no.nir.regelverk.regler.Sak;
import no.nir.regelverk.regler.Utfall;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;

/**
 * Facts of one person in, the whole timeline of categories out, past and future. A pure function: cut the person's life at every
 * day on which something may change, ask the rules once per piece, and join neighbours that say the same.
 */
public final class Kategoriberegning {

    private Kategoriberegning() {}

    public static Kategoriresultat beregn(Personfakta fakta, Regelparametre parametre) {
        Sak sak = new Sak(fakta, parametre);
        int[] kutt = Kuttdager.av(sak);
        Tidslinje<Kategorivurdering> intro = tidslinje(Ordning.INTRO, sak, kutt);
        return new Kategoriresultat(
                intro,
                tidslinje(Ordning.NORSK, sak, kutt),
                tidslinje(Ordning.ASYL, sak, kutt),
                () -> Fristberegning.alle(sak, intro),
                dag -> Parameterberegning.paa(sak, intro, dag));
    }

    private static Tidslinje<Kategorivurdering> tidslinje(Ordning ordning, Sak sak, int[] kutt) {
        List<Segment<Kategorivurdering>> segmenter = new ArrayList<>();
        Del aapen = Del.paa(ordning, sak, kutt[0]);
        LocalDate kategoriFra = aapen.fra();
        for (int i = 1; i < kutt.length; i++) {
            Del neste = Del.paa(ordning, sak, kutt[i]);
            if (aapen.fortsetterI(neste)) {
                continue;
            }
            segmenter.add(new Segment<>(
                    Periode.mellom(aapen.fra(), neste.fra().minusDays(1)),
                    vurdering(ordning, sak, aapen, kategoriFra)));
            if (neste.utfall().kategori() != aapen.utfall().kategori()) {
                kategoriFra = neste.fra();
            }
            aapen = neste;
        }
        segmenter.add(new Segment<>(Periode.fra(aapen.fra()), vurdering(ordning, sak, aapen, kategoriFra)));
        return Tidslinje.av(segmenter);
    }

    private static Kategorivurdering vurdering(Ordning ordning, Sak sak, Del del, LocalDate kategoriFra) {
        Utfall utfall = del.utfall();
        return new Kategorivurdering(
                ordning,
                utfall.kategori(),
                del.lov(),
                utfall.regler(),
                utfall.flagg(),
                del.hjemmel(),
                utfall.kommune(),
                kategoriFra,
                del.fra(),
                dag -> Forklarer.forklar(ordning, sak, utfall, dag));
    }

    /** One piece between two cuts. */
    private record Del(int dag, Utfall utfall, Lov lov) {

        static Del paa(Ordning ordning, Sak sak, int dag) {
            return new Del(dag, Regelsett.vurder(ordning, sak, dag), Regelsett.lov(ordning, sak, dag));
        }

        LocalDate fra() {
            return LocalDate.ofEpochDay(dag);
        }

        Hjemmel hjemmel() {
            return utfall.hjemmel(fra());
        }

        boolean fortsetterI(Del neste) {
            return lov == neste.lov && utfall.erLik(neste.utfall) && hjemmel().equals(neste.hjemmel());
        }
    }
}
