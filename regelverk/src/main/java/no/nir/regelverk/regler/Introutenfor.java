package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.RegelId;

/** Permits that neither § 2, § 3 nor § 9 names, with what there is to say about each. */
final class Introutenfor {

    private Introutenfor() {}

    static Utfall vurder(Opphold grunn, RegelId ellers) {
        Utfall utfall = Utfall.ikke(ellers);
        return switch (grunn.grunnlag()) {
            case HUM_38_OTHER -> utfall.med(Flagg.NOT_ON_ASYLUM_APPLICATION);
            case UKJENT -> utfall.med(Flagg.UNKNOWN_BASIS).medTvil(Grunnkode.TVIL_UKJENT_GRUNNLAG);
            case BEGR_38_OTHER -> utfall.medTvil(Grunnkode.TVIL_BEGRENSET_FORNYBAR, D_26);
            case ASYL_28,
                    OVERF_35,
                    HUM_38_ASYL,
                    BEGR_38_FAM,
                    BEGR_38_EM,
                    KOLL_34,
                    FAM,
                    SELVST_53_A,
                    SELVST_53_B,
                    SELVST_53_2,
                    SELVST_53_3,
                    ARB_23,
                    NAER_25,
                    STUD,
                    AUPAIR,
                    SESONG,
                    ANNEN_IKKE_PR,
                    UK_19_33,
                    PERM_62,
                    EEA,
                    ANNEN_PR -> utfall;
        };
    }
}
