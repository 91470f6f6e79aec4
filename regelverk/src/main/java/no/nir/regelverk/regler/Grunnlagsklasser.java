package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Permit basis → attributes: section 2 of the specification. */
final class Grunnlagsklasser {

    private Grunnlagsklasser() {}

    /** @param femaar how the five-year rule of introduksjonsloven falls out: broken, the family's permit is permanent in kind */
    static Norskklasse norsk(Tillatelse tillatelse, Femaarsregel femaar) {
        return switch (tillatelse.grunnlag()) {
            case ASYL_28,
                    OVERF_35,
                    HUM_38_ASYL,
                    HUM_38_OTHER,
                    SELVST_53_A,
                    SELVST_53_B,
                    SELVST_53_2,
                    SELVST_53_3,
                    ANNEN_PR -> Norskklasse.PERMANENTGRUNNLAG;
            case FAM -> norskForFamilie(tillatelse.referanseperson(), femaar);
            case ARB_23, NAER_25 -> Norskklasse.ARBEID;
            case KOLL_34 -> Norskklasse.KOLLEKTIV;
            case BEGR_38_FAM -> Norskklasse.BEGRENSET_BARNEFAMILIE;
            case BEGR_38_EM -> Norskklasse.BEGRENSET_MINDREAARIG;
            case UK_19_33 -> Norskklasse.BRITISK;
            case PERM_62 -> Norskklasse.PERMANENT;
            case UKJENT -> Norskklasse.UKJENT;
            case STUD, AUPAIR, SESONG, ANNEN_IKKE_PR, BEGR_38_OTHER, EEA -> Norskklasse.UTENFOR;
        };
    }

    private static Norskklasse norskForFamilie(@Nullable Referanseperson referanse, Femaarsregel femaar) {
        if (referanse == null) {
            return Norskklasse.PERMANENTGRUNNLAG;
        }
        return switch (referanse.slag()) {
            case NORSK, NORDISK, EOES_BORGER, PERMANENT -> Norskklasse.PERMANENTGRUNNLAG;
            case TILLATELSE -> norskForFamilieAv(referanse.grunnlag(), femaar);
        };
    }

    private static Norskklasse norskForFamilieAv(@Nullable Grunnlag grunnlag, Femaarsregel femaar) {
        if (grunnlag == null) {
            return Norskklasse.PERMANENTGRUNNLAG;
        }
        return switch (grunnlag) {
            case ARB_23, NAER_25 -> Norskklasse.ARBEID;
            case STUD, AUPAIR, SESONG, ANNEN_IKKE_PR, BEGR_38_OTHER -> Norskklasse.UTENFOR;
            case KOLL_34, BEGR_38_FAM ->
                femaar == Femaarsregel.BRUTT ? Norskklasse.PERMANENTGRUNNLAG : Norskklasse.FAMILIE_AV_MIDLERTIDIG;
            case BEGR_38_EM -> femaar == Femaarsregel.BRUTT ? Norskklasse.PERMANENTGRUNNLAG : Norskklasse.UTENFOR;
            case ASYL_28,
                    OVERF_35,
                    HUM_38_ASYL,
                    HUM_38_OTHER,
                    FAM,
                    SELVST_53_A,
                    SELVST_53_B,
                    SELVST_53_2,
                    SELVST_53_3,
                    UK_19_33,
                    PERM_62,
                    EEA,
                    ANNEN_PR,
                    UKJENT -> Norskklasse.PERMANENTGRUNNLAG;
        };
    }

    static Introklasse intro(Tillatelse tillatelse) {
        return switch (tillatelse.grunnlag()) {
            case ASYL_28 -> Introklasse.ASYL;
            case OVERF_35 -> Introklasse.OVERFOERING;
            case HUM_38_ASYL -> Introklasse.HUMANITAER;
            case BEGR_38_FAM -> Introklasse.BEGRENSET_BARNEFAMILIE;
            case BEGR_38_EM -> Introklasse.BEGRENSET_MINDREAARIG;
            case KOLL_34 -> Introklasse.KOLLEKTIV;
            case FAM -> introForFamilie(tillatelse.referanseperson());
            case SELVST_53_B, SELVST_53_2, SELVST_53_3 -> Introklasse.PARAGRAF_53;
            case HUM_38_OTHER,
                    BEGR_38_OTHER,
                    SELVST_53_A,
                    ARB_23,
                    NAER_25,
                    STUD,
                    AUPAIR,
                    SESONG,
                    ANNEN_IKKE_PR,
                    UK_19_33,
                    PERM_62,
                    EEA,
                    ANNEN_PR,
                    UKJENT -> Introklasse.UTENFOR;
        };
    }

    private static Introklasse introForFamilie(@Nullable Referanseperson referanse) {
        if (referanse == null) {
            return Introklasse.FAMILIE_AV_ANDRE;
        }
        return switch (referanse.slag()) {
            case NORSK, NORDISK, EOES_BORGER -> Introklasse.FAMILIE_AV_ANDRE;
            case PERMANENT ->
                erBeskyttelse(referanse.grunnlag())
                        ? Introklasse.FAMILIE_AV_PERMANENT_BESKYTTET
                        : Introklasse.FAMILIE_AV_ANDRE;
            case TILLATELSE ->
                erBeskyttelse(referanse.grunnlag())
                        ? Introklasse.FAMILIE_AV_BESKYTTET
                        : referanse.grunnlag() == Grunnlag.BEGR_38_EM
                                ? Introklasse.FAMILIE_AV_MINDREAARIG
                                : Introklasse.FAMILIE_AV_ANDRE;
        };
    }

    private static boolean erBeskyttelse(@Nullable Grunnlag grunnlag) {
        return switch (grunnlag) {
            case ASYL_28, OVERF_35, HUM_38_ASYL, BEGR_38_FAM, KOLL_34 -> true;
            case BEGR_38_EM,
                    HUM_38_OTHER,
                    BEGR_38_OTHER,
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
                    ANNEN_PR,
                    UKJENT -> false;
            case null -> false;
        };
    }
}
