package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.LAW_8;

import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/** LAW-8: in an approved pilot its own rules replace the ordinary ones (introduksjonsloven § 27, integreringsloven § 38). */
final class Forsoeksregel {

    private static final Hjemmel PARAGRAF_27 = new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 27");
    private static final Hjemmel PARAGRAF_38 = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 38");

    private Forsoeksregel() {}

    static Utfall overstyr(Utfall utfall, Ordning ordning, Sak sak, Status status, Lov lov, int dag) {
        // whoever is away takes part in nothing.
        boolean er = status.harOpphold() && !sak.utvandring.varUte(dag);
        Forsoek forsoek = er ? gjeldende(sak, ordning, lov, dag) : null;
        if (forsoek == null) {
            return utfall;
        }
        Utfall svar = etter(forsoek, utfall, sak, lov, dag);
        return harLikestilt(sak, forsoek, dag) ? svar.medTvil(Grunnkode.TVIL_TO_FORSOEK_SAMME_DAG) : svar;
    }

    /** Another pilot of the scheme began on the same day and says something else: nobody can tell which holds. */
    private static boolean harLikestilt(Sak sak, Forsoek forsoek, int dag) {
        for (Forsoek f : sak.forsoek) {
            if (f.ordning() == forsoek.ordning()
                    && f.fom().equals(forsoek.fom())
                    && dag < Dag.etter(f.tom())
                    && f.kategori() != forsoek.kategori()) {
                return true;
            }
        }
        return false;
    }

    private static Utfall etter(Forsoek forsoek, Utfall utfall, Sak sak, Lov lov, int dag) {
        Hjemmel hjemmel = lov == Lov.INTRODUKSJONSLOVEN ? PARAGRAF_27 : PARAGRAF_38;
        return forsoek.kategori() == null
                ? utfall.foerst(LAW_8).med(Flagg.FORSOK).medTvil(Grunnkode.TVIL_FORSOEK_UTEN_KATEGORI)
                : Utfall.av(forsoek.kategori(), LAW_8)
                        .med(sak.lovregel(dag))
                        .med(Flagg.FORSOK)
                        .medHjemmel(hjemmel);
    }

    /** The pilot begun last; before 2017 introduksjonsloven gave no room for any. */
    static @Nullable Forsoek gjeldende(Sak sak, Ordning ordning, Lov lov, int dag) {
        if (lov == Lov.INTRODUKSJONSLOVEN && dag < Lovdager.FORSOEK) {
            return null;
        }
        Forsoek siste = null;
        for (Forsoek f : sak.forsoek) {
            if (f.ordning() == ordning && Dag.av(f.fom()) <= dag && dag < Dag.etter(f.tom())) {
                siste = f;
            }
        }
        return siste;
    }
}
