package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.TR_13;
import static no.nir.regelverk.vurdering.RegelId.TR_14;
import static no.nir.regelverk.vurdering.RegelId.TR_15;
import static no.nir.regelverk.vurdering.RegelId.TR_17;

import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.RegelId;

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

    /** A vedtak of extension that the law does not carry (section 5.3). */
    static Utfall medForlengelse(Utfall utfall, Sak sak, int dag) {
        Lop lop = sak.program.siste(dag);
        boolean programmetTeller = !utfall.erIkke() || utfall.har(Flagg.PROGRAM_ENDED);
        return programmetTeller && lop != null && lop.gaarUtOverLoven(dag)
                ? utfall.med(Flagg.EXTENSION_BEYOND_LAW).medTvil(Grunnkode.TVIL_FORLENGET_UT_OVER_LOVEN)
                : utfall;
    }

    private static boolean erNaer(int dag, int lovdag) {
        return Math.abs((long) dag - lovdag) <= NAER;
    }

    /** By the other reading of D-23 a finished programme closes nothing while the two years run. */
    static boolean harRettIgjen(Sak sak, int dag, int vinduTil) {
        return dag < vinduTil && sak.leserAnnerledes(Tvilspunkt.D_23);
    }

    /** The programme is over, whether or not the two years are. */
    static Utfall avsluttet(Sak sak, RegelId regel) {
        Utfall slutt = Utfall.ikke(regel, Flagg.PROGRAM_ENDED);
        return sak.leserAnnerledes(Tvilspunkt.D_23)
                ? slutt
                : slutt.medTvil(Grunnkode.TVIL_ETTER_AVSLUTTET_PROGRAM, RegelId.D_23);
    }
}
