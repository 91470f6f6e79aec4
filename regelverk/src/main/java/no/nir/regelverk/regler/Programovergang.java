package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.TR_13;
import static no.nir.regelverk.vurdering.RegelId.TR_14;
import static no.nir.regelverk.vurdering.RegelId.TR_15;
import static no.nir.regelverk.vurdering.RegelId.TR_17;

import no.nir.regelverk.regler.Programlop.Lop;

/** Transition rules about a programme's content, named when the vedtak or the start lies near their day (TR-13 – TR-17). */
final class Programovergang {

    private static final int NAER = 366;

    private Programovergang() {}

    static Utfall merk(Utfall raa, Sak sak, int dag) {
        Lop lop = sak.program.siste(dag);
        if (lop == null || !lop.erTildeling()) {
            return raa;
        }
        Utfall utfall = raa;
        if (erNaer(lop.start(), Lovdager.STOENAD_FOR_PAR)) {
            utfall = utfall.med(TR_13);
        }
        if (erNaer(lop.tilbud(), Lovdager.ENDRING_2026)) {
            utfall = utfall.med(TR_14);
        }
        if (erNaer(lop.fra(), Lovdager.ENDRING_2026)) {
            utfall = utfall.med(TR_15);
        }
        return lop.tilbud() >= sak.integreringserklaeringIKraft && Dag.erDato(lop.tilbud())
                ? utfall.med(TR_17)
                : utfall;
    }

    private static boolean erNaer(int dag, int lovdag) {
        return Math.abs((long) dag - lovdag) <= NAER;
    }
}
