package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.I03_3;
import static no.nir.regelverk.vurdering.RegelId.X_16;

import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;

/** introduksjonsloven § 2: "nyankommet" is less than two years in a municipality when the vedtak is made (I03-3). */
final class Nyankommet {

    private Nyankommet() {}

    /** Closes, or keeps open, an outcome that the two-year clock governs. */
    static Utfall proev(Sak sak, Opphold grunn, int dag, Utfall utfall) {
        int til = sak.nyankommetTil;
        if (dag < til) {
            return utfall;
        }
        Lop iTide = sak.program.tildeltFoer(til, dag);
        if (iTide != null) {
            return utfall.med(Flagg.VEDTAK_IN_TIME);
        }
        Utfall lukket = Utfall.ikke(I03_3, Flagg.NOT_NYANKOMMET);
        if (sak.bosted.harFlyttet(dag)) {
            lukket = lukket.med(X_16);
        }
        // Years on a permit that opens neither § 2 nor § 3 count by the words; no source says so.
        int etterTillatelsen = Dag.plussAar(Math.max(sak.nyankommetFra, foersteIntrogrunnlag(sak, grunn)), 2);
        return dag < etterTillatelsen ? lukket.medTvil(Grunnkode.TVIL_TID_FOER_TILLATELSEN_TELLER) : lukket;
    }

    static int foersteIntrogrunnlag(Sak sak, Opphold ellers) {
        for (Opphold o : sak.opphold.alle()) {
            if (o.introklasse() != Introklasse.UTENFOR) {
                return o.inntreden();
            }
        }
        return ellers.inntreden();
    }
}
