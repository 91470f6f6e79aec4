package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.RegelId;
import org.jspecify.annotations.Nullable;

/** Moves between municipalities and settlement without agreement. */
final class Flytting {

    /** Whether right and duty hold in any municipality, or only where there is an agreement. */
    enum Plikt {
        FOELGER_PERSONEN,
        FOELGER_AVTALEN
    }

    private Flytting() {}

    /** The clock does not start again, but the new municipality answers for what is left. */
    static Utfall merk(Utfall utfall, Sak sak, int dag, Plikt plikt) {
        Bosted.Bo bo = sak.bosted.paa(dag);
        if (bo == null || utfall.erIkke() || !sak.bosted.harFlyttet(dag)) {
            return utfall;
        }
        utfall = utfall.med(RegelId.X_16).med(Flagg.RESPONSIBLE_KOMMUNE);
        boolean foerTilbud = !sak.program.harVedtakFoer(bo.fra());
        return foerTilbud && plikt == Plikt.FOELGER_PERSONEN ? utfall.med(RegelId.X_13) : utfall;
    }

    static Utfall utenAvtale(Sak sak, int dag, Bosted.@Nullable Bo bo, RegelId regel) {
        Utfall utfall = Utfall.av(Kategori.KAN_TILBYS, regel).med(Flagg.NO_AGREEMENT);
        if (regel == RegelId.I03_11) {
            utfall = utfall.med(RegelId.TR_2);
        }
        if (sak.bosted.harHattAvtale(dag)) {
            utfall = utfall.med(RegelId.X_14).medTvil(Grunnkode.TVIL_FLYTTET_UTEN_AVTALE);
        } else if (bo != null && bo.maate() == Bosettingsmaate.UKJENT) {
            utfall = utfall.medTvil(Grunnkode.TVIL_UKJENT_BOSETTINGSMAATE);
        }
        return utfall;
    }
}
