package no.nir.regelverk.regler;

import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.RegelId;

/** Who is 55, and who is older: «mellom 18 og 55» is in doubt (D-6), «til og med 60» is enacted and not in force (D-2). */
final class Aldersvalg {

    private Aldersvalg() {}

    /** Outside by the limit: in doubt for whoever is 55. */
    static Utfall utenfor(Utfall utfall, Sak sak, int aldersdag) {
        return aldersdag < sak.fyller56 ? utfall.medTvil(Grunnkode.TVIL_ER_55_INNENFOR, RegelId.D_6) : utfall;
    }

    /** Inside only because IMDi has chosen another limit than the rules give, by which nobody of 55 is. */
    static Utfall innenfor(Utfall utfall, Sak sak, int aldersdag) {
        if (aldersdag < sak.fyller55 || utfall.erIkke()) {
            return utfall;
        }
        return utfall.med(aldersdag < sak.fyllerProgramgrense ? RegelId.D_6 : RegelId.D_2);
    }
}
