package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 2: what each permit basis gives. */
final class Grunnlagstabell {

    private Grunnlagstabell() {}

    /** Danner grunnlag for permanent oppholdstillatelse. */
    static boolean erPr(Tillatelse t) {
        return switch (t.grunnlag()) {
            case ASYL_28, OVERF_35, HUM_38_ASYL, HUM_38_OTHER -> true;
            case SELVST_53_A, SELVST_53_B, SELVST_53_2, SELVST_53_3 -> true;
            case ARB_23, NAER_25, ANNEN_PR -> true;
            case UK_19_33 -> true;
            case FAM -> familieErPr(t);
            case BEGR_38_FAM, BEGR_38_EM, BEGR_38_OTHER, KOLL_34 -> false;
            case STUD, AUPAIR, SESONG, ANNEN_IKKE_PR -> false;
            case PERM_62, EEA, UKJENT -> false;
        };
    }

    private static boolean familieErPr(Tillatelse t) {
        Grunnlag ref = referansegrunnlag(t);
        if (ref == null) {
            return true;
        }
        return switch (ref) {
            case STUD, AUPAIR, SESONG, ANNEN_IKKE_PR, BEGR_38_OTHER -> false;
            case KOLL_34, BEGR_38_FAM, BEGR_38_EM -> !femaarsregelGammel(t);
            case ASYL_28, OVERF_35, HUM_38_ASYL, HUM_38_OTHER, FAM -> true;
            case SELVST_53_A, SELVST_53_B, SELVST_53_2, SELVST_53_3 -> true;
            case ARB_23, NAER_25, UK_19_33, PERM_62, ANNEN_PR, EEA, UKJENT -> true;
        };
    }

    /** The ordinary permit of the reference person; absent for citizens and holders of a permanent permit. */
    static @Nullable Grunnlag referansegrunnlag(Tillatelse t) {
        Referanseperson ref = t.referanseperson();
        return ref == null || ref.slag() != Referanseslag.TILLATELSE ? null : ref.grunnlag();
    }

    /** What the reference person's permanent permit rests on. */
    static @Nullable Grunnlag permanentHvilerPaa(Tillatelse t) {
        Referanseperson ref = t.referanseperson();
        return ref == null || ref.slag() != Referanseslag.PERMANENT ? null : ref.grunnlag();
    }

    /** § 23 or § 25, or family while the tie is to a holder of these: the bare duty. */
    static boolean erArbeidsgruppe(Tillatelse t, LocalDate dag) {
        if (t.grunnlag() == Grunnlag.ARB_23 || t.grunnlag() == Grunnlag.NAER_25) {
            return true;
        }
        if (t.grunnlag() != Grunnlag.FAM || t.referanseperson() == null) {
            return false;
        }
        Grunnlag ref = referansegrunnlag(t);
        return (ref == Grunnlag.ARB_23 || ref == Grunnlag.NAER_25)
                && !Dato.harHendt(t.referanseperson().statsborgerFra(), dag);
    }

    /** The tie to a § 23/25 holder ends when that person becomes a Norwegian citizen. */
    static @Nullable LocalDate referansenBleNorsk(Tillatelse t) {
        Referanseperson ref = t.grunnlag() == Grunnlag.FAM ? t.referanseperson() : null;
        return ref == null ? null : ref.statsborgerFra();
    }

    static boolean er53(Grunnlag g) {
        return g == Grunnlag.SELVST_53_B || g == Grunnlag.SELVST_53_2 || g == Grunnlag.SELVST_53_3;
    }

    /**
     * T-13, introduksjonsloven: reference person settled not more than five years before the family application; unknown
     * dates do not close. */
    static boolean femaarsregelGammel(Tillatelse t) {
        LocalDate bosatt =
                t.referanseperson() == null ? null : t.referanseperson().bosattFra();
        LocalDate soekt = t.soekt();
        return bosatt == null || soekt == null || !soekt.isAfter(bosatt.plusYears(5));
    }

    /** T-13, integreringsloven: less than five years. */
    static boolean femaarsregelNy(Tillatelse t) {
        LocalDate bosatt =
                t.referanseperson() == null ? null : t.referanseperson().bosattFra();
        LocalDate soekt = t.soekt();
        return bosatt == null || soekt == null || soekt.isBefore(bosatt.plusYears(5));
    }

    /** introduksjonsloven § 2 første ledd a to c, as they read on the day. */
    static boolean erParagraf2AtilC(@Nullable Grunnlag g, LocalDate dag) {
        if (g == Grunnlag.BEGR_38_FAM || g == Grunnlag.BEGR_38_EM) {
            return Dato.fraOgMed(dag, Dato.d(2018, 6, 16));
        }
        return g == Grunnlag.ASYL_28 || g == Grunnlag.OVERF_35 || g == Grunnlag.HUM_38_ASYL || g == Grunnlag.KOLL_34;
    }

    /** introduksjonsloven § 2 første ledd d: family of a to c inside the five-year rule. */
    static boolean erParagraf2D(Tillatelse t, LocalDate dag) {
        return t.grunnlag() == Grunnlag.FAM && erParagraf2AtilC(referansegrunnlag(t), dag) && femaarsregelGammel(t);
    }

    /** integreringsloven § 9 a to e. */
    static boolean erParagraf9AtilE(@Nullable Grunnlag g) {
        return g == Grunnlag.ASYL_28
                || g == Grunnlag.OVERF_35
                || g == Grunnlag.HUM_38_ASYL
                || g == Grunnlag.BEGR_38_FAM
                || g == Grunnlag.KOLL_34;
    }

    /** integreringsloven § 9 f. */
    static boolean erParagraf9F(Tillatelse t) {
        return t.grunnlag() == Grunnlag.FAM && erParagraf9AtilE(referansegrunnlag(t)) && femaarsregelNy(t);
    }

    /** integreringsloven § 9 andre ledd, from 2023-08-01. */
    static boolean erParagraf9AndreLedd(Tillatelse t, LocalDate dag) {
        return t.grunnlag() == Grunnlag.FAM
                && Dato.fraOgMed(dag, Dato.d(2023, 8, 1))
                && erParagraf9AtilE(permanentHvilerPaa(t))
                && femaarsregelNy(t);
    }

    /** Named in integreringsloven § 9 as it reads on the day. */
    static boolean erParagraf9(Tillatelse t, LocalDate dag) {
        return erParagraf9AtilE(t.grunnlag()) || er53(t.grunnlag()) || erParagraf9F(t) || erParagraf9AndreLedd(t, dag);
    }

    /** Gives rett og plikt, rett or plikt under either act (LAW-1). */
    static boolean erKvalifiserende(Tillatelse t) {
        if (t.grunnlag() == Grunnlag.UK_19_33) {
            return false;
        }
        if (t.grunnlag() == Grunnlag.BEGR_38_EM) {
            return t.innvilget().isBefore(Dato.d(2021, 1, 1));
        }
        boolean gammel = t.innvilget().isBefore(Dato.d(2021, 1, 1));
        return erPr(t) || erParagraf9(t, t.innvilget()) || (gammel && erParagraf2D(t, t.innvilget()));
    }
}
