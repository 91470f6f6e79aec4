package no.nir.regelverk.regler;

import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import org.jspecify.annotations.Nullable;

/**
 * Programme length by regime, education and goal (section 5.3).
 *
 * @param maaneder longest normal length
 * @param forlengelse longest extension
 * @param tekst the length in the words of the cases
 * @param hjemmel where it stands
 */
record Programlengde(int maaneder, int forlengelse, String tekst, Hjemmel hjemmel) {

    private static final Hjemmel PARAGRAF_13 = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 13");
    private static final Hjemmel PARAGRAF_14 = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 14");
    private static final Hjemmel PARAGRAF_37C = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 37 c");
    private static final Hjemmel PARAGRAF_43D = new Hjemmel(Lovverk.INTEGRERINGSFORSKRIFTEN, "§ 43 d");

    private static final Programlengde INTRODUKSJONSLOVEN =
            new Programlengde(24, 12, "2 years (+ 1)", new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 5"));
    private static final Programlengde INTRODUKSJONSLOVEN_VGS =
            new Programlengde(36, 12, "3 years (+ 1)", new Hjemmel(Lovverk.MIDLERTIDIG_LOV, "§ 2"));

    static Programlengde finn(Lengdegrunnlag grunnlag, @Nullable Programmaal maal, int start, int tilbudt) {
        int fra = tilbudt != Dag.ALDRI ? tilbudt : start;
        if (grunnlag.lov() == Lov.INTRODUKSJONSLOVEN) {
            // Temporary act § 2: plans with the goal of a completed upper secondary education, begun from 2019.
            boolean vgs = maal == Programmaal.FULLFOERT_VGS
                    && Dag.av(2019, 1, 1) <= start
                    && start < Lovdager.MIDLERTIDIG_VGS_TIL;
            return vgs ? INTRODUKSJONSLOVEN_VGS : INTRODUKSJONSLOVEN;
        }
        boolean vgs = grunnlag.utdanning() != null && grunnlag.utdanning().erVideregaaende();
        // forskr. §§ 75–76: the new lengths for those offered start from 2026, formal training already from 2025
        // (TR-14).
        boolean ny = fra >= Lovdager.ENDRING_2026 && fra != Dag.ALDRI
                || (erFormell(maal) && !vgs && fra >= Dag.av(2025, 1, 1) && fra != Dag.ALDRI);
        return ny ? fra2026(vgs, maal) : foer2026(grunnlag, vgs, maal, fra);
    }

    private static boolean erFormell(@Nullable Programmaal maal) {
        return maal == Programmaal.DELER_AV_VGS || maal == Programmaal.FULLFOERT_VGS || maal == Programmaal.FAG_YRKE;
    }

    private static Programlengde fra2026(boolean vgs, @Nullable Programmaal maal) {
        if (vgs) {
            return new Programlengde(12, 0, "up to 12 months, no extension", PARAGRAF_13);
        }
        return switch (maal) {
            case DELER_AV_VGS -> new Programlengde(36, 12, "up to 3 years (+ 1)", PARAGRAF_14);
            case FULLFOERT_VGS -> new Programlengde(48, 12, "up to 4 years (+ 1)", PARAGRAF_14);
            case FAG_YRKE -> new Programlengde(60, 0, "up to 5 years, no extension", PARAGRAF_14);
            case HOEYERE_UTDANNING, ARBEID, ANNET ->
                new Programlengde(24, 0, "up to 2 years, no extension", PARAGRAF_14);
            case null -> new Programlengde(24, 0, "up to 2 years, no extension", PARAGRAF_14);
        };
    }

    private static Programlengde foer2026(Lengdegrunnlag grunnlag, boolean vgs, @Nullable Programmaal maal, int fra) {
        if (vgs && grunnlag.kollektiv()) {
            boolean ettAar = grunnlag.utdanning() == Utdanning.VGS_UKRAINA
                    && maal == Programmaal.HOEYERE_UTDANNING
                    && fra >= Dag.av(2023, 7, 1);
            return ettAar
                    ? new Programlengde(12, 0, "up to 1 year, no extension", PARAGRAF_43D)
                    : new Programlengde(6, 6, "up to 6 months (+ 6)", PARAGRAF_37C);
        }
        if (vgs) {
            return new Programlengde(6, 6, "3-6 months (+ 6)", PARAGRAF_13);
        }
        return maal == Programmaal.FULLFOERT_VGS
                ? new Programlengde(36, 12, "3 months - 3 years (+ 1)", PARAGRAF_13)
                : new Programlengde(24, 12, "3 months - 2 years (+ 1)", PARAGRAF_13);
    }
}
