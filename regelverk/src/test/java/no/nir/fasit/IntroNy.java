package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 3.2: integreringsloven §§ 8 and 9, first match wins; § 34 through section 7. */
final class IntroNy {

    private static final LocalDate I_KRAFT = Dato.d(2021, 1, 1);
    private static final LocalDate A2023 = Dato.d(2023, 8, 1);
    private static final LocalDate A2026 = Dato.d(2026, 1, 1);

    private IntroNy() {}

    static Vurdering vurder(Personfakta p, LocalDate dag) {
        if (dag.isBefore(I_KRAFT)) {
            return Vurdering.ikke("I21-99");
        }
        boolean norsk = Statsborger.erNorsk(p, dag);
        boolean eoes = Statsborger.erNordiskEllerEoes(p, dag);
        Tillatelse t = norsk ? sistHatt(p, dag) : Oppholdsdag.grunnlagPaa(p, dag);
        if (t == null) {
            return Vurdering.ikke(eoes && !norsk ? "I21-0" : "I21-99");
        }
        LocalDate klokke = klokkeParagraf9(p, dag);
        LocalDate vindu = klokke == null ? null : klokke.plusYears(2);
        boolean paragraf9 = Grunnlagstabell.erParagraf9(t, dag);
        boolean begynt = harBegyntProgram(p, t, dag);
        boolean harGrunnlag = paragraf9 || t.grunnlag() == Grunnlag.FAM || begynt;

        // I21-13 is tested first
        if (harGrunnlag && Programtid.erSlutt(p, Lov.INTEGRERINGSLOVEN, t, vindu, dag)) {
            return Vurdering.ikke("I21-13");
        }
        // I21-12: a begun programme survives permit change and citizenship
        if (begynt && (norsk || eoes || !paragraf9)) {
            if (norsk || eoes || harHattParagraf9FoerProgram(p, dag)) {
                return Vurdering.av(Svar.RETT, "I21-12");
            }
        }
        if (norsk) {
            return Vurdering.ikke("X-10");
        }
        if (eoes) {
            return Vurdering.ikke("I21-0");
        }
        LocalDate innvilget = Oppholdsdag.foersteAv(p, t).innvilget();
        int alderVedInnvilgelse = Dato.alder(p.foedselsdato(), innvilget);
        if (paragraf9 && alderVedInnvilgelse < 18) {
            return Vurdering.ikke("I21-1");
        }
        if (!Bosted.erBosatt(p, dag) || !(paragraf9 || t.grunnlag() == Grunnlag.FAM)) {
            return Vurdering.ikke("I21-99");
        }
        // I21-2
        boolean iTide = vindu != null && Programtid.vedtakITide(p, vindu, dag);
        if (vindu != null && !dag.isBefore(vindu) && !iTide) {
            return Vurdering.ikke("I21-2");
        }
        if (paragraf9 && alderVedInnvilgelse < 55) {
            Vurdering rett = foersteLedd(p, t, dag);
            if (rett != null) {
                return rett;
            }
        }
        return tredjeLedd(p, t, dag, paragraf9, alderVedInnvilgelse);
    }

    /** I21-4 to I21-8 for a person of 18 to 54 at grant; I21-3 displaces them. */
    private static @Nullable Vurdering foersteLedd(Personfakta p, Tillatelse t, LocalDate dag) {
        String regel = null;
        if (Grunnlagstabell.erParagraf9AtilE(t.grunnlag()) && Bosted.etterAvtale(p, dag)) {
            regel = "I21-4";
        } else if (Grunnlagstabell.erParagraf9F(t)) {
            regel = "I21-5";
        } else if (Grunnlagstabell.erParagraf9AndreLedd(t, dag)) {
            regel = "I21-6";
        } else if (Grunnlagstabell.er53(t.grunnlag())) {
            regel = "I21-7";
        } else if (t.grunnlag() == Grunnlag.ASYL_28 && Dato.fraOgMed(dag, A2023) && harHattParagraf9F(p, t)) {
            regel = "I21-8";
        }
        if (regel == null) {
            return null;
        }
        if (KollektivBeskyttelse.erKapittel6A(p, t)) {
            return KollektivBeskyttelse.intro(p, dag);
        }
        if (Dato.fraOgMed(dag, A2026) && Programtid.iArbeid(p, dag)) {
            return Vurdering.ikke("I21-3", regel);
        }
        return Vurdering.av(Svar.RETT_OG_PLIKT, regel);
    }

    /** I21-9 to I21-11: all time in a kommune counts (X-17b). */
    private static Vurdering tredjeLedd(
            Personfakta p, Tillatelse t, LocalDate dag, boolean paragraf9, int alderVedInnvilgelse) {
        LocalDate foersteBosatt = Bosted.foerste(p);
        if (foersteBosatt == null || !dag.isBefore(foersteBosatt.plusYears(2))) {
            return Vurdering.ikke("I21-2", "X-17b");
        }
        if (paragraf9 && alderVedInnvilgelse < 55 && Grunnlagstabell.erParagraf9AtilE(t.grunnlag())) {
            return Vurdering.av(Svar.KAN_TILBYS, "I21-9");
        }
        if (paragraf9 && alderVedInnvilgelse >= 55) {
            return Vurdering.av(Svar.KAN_TILBYS, "I21-10");
        }
        if (t.grunnlag() == Grunnlag.FAM && !paragraf9 && Dato.alder(p.foedselsdato(), dag) >= 18) {
            return Vurdering.av(Svar.KAN_TILBYS, "I21-11");
        }
        return Vurdering.ikke("I21-99");
    }

    /** the first day that is both settled in a kommune and covered by a § 9 permit. */
    private static @Nullable LocalDate klokkeParagraf9(Personfakta p, LocalDate dag) {
        LocalDate ut = null;
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (!Grunnlagstabell.erParagraf9(t, dag)) {
                continue;
            }
            ut = tidligst(ut, bosattMed(p, t, t.innvilget()));
            for (Bosetting b : Bosted.alle(p)) {
                ut = tidligst(ut, bosattMed(p, t, b.fom()));
            }
        }
        return ut == null || ut.isAfter(dag) ? null : ut;
    }

    private static @Nullable LocalDate bosattMed(Personfakta p, Tillatelse t, LocalDate dag) {
        Tillatelse paaDagen = Oppholdsdag.grunnlagPaa(p, dag);
        return Bosted.erBosatt(p, dag) && t.equals(paaDagen) ? dag : null;
    }

    private static @Nullable LocalDate tidligst(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) {
            return b;
        }
        return b == null || a.isBefore(b) ? a : b;
    }

    private static boolean harHattParagraf9F(Personfakta p, Tillatelse naa) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.innvilget().isBefore(naa.innvilget()) && Grunnlagstabell.erParagraf9F(t)) {
                return true;
            }
        }
        return false;
    }

    /** The programme was begun before the permit changed, became a citizen's, or EEA cover began: still going on. */
    private static boolean harBegyntProgram(Personfakta p, Tillatelse t, LocalDate dag) {
        return p.program().stream().anyMatch(x -> paagaar(p, x, t, dag));
    }

    private static boolean paagaar(Personfakta p, Program x, Tillatelse t, LocalDate dag) {
        return Programtid.erBegynt(x, dag)
                && !erAvbrutt(x, dag)
                && !Programtid.harSluttet(p, x, Lov.INTEGRERINGSLOVEN, t, dag)
                && varIMaalgruppen(p, Dato.kjent(x.start()));
    }

    /** broken off from the recorded day, not before it. */
    private static boolean erAvbrutt(Program x, LocalDate dag) {
        return x.utfall() == Programutfall.AVBRUTT && (x.slutt() == null || Dato.harHendt(x.slutt(), dag));
    }

    private static boolean varIMaalgruppen(Personfakta p, LocalDate start) {
        Tillatelse t = Oppholdsdag.grunnlagPaa(p, start);
        return t != null
                && !Statsborger.erNorsk(p, start)
                && !Statsborger.erNordiskEllerEoes(p, start)
                && (Grunnlagstabell.erParagraf9(t, start) || t.grunnlag() == Grunnlag.FAM);
    }

    private static boolean harHattParagraf9FoerProgram(Personfakta p, LocalDate dag) {
        Tillatelse naa = Oppholdsdag.grunnlagPaa(p, dag);
        for (var x : p.program()) {
            if (naa != null && paagaar(p, x, naa, dag)) {
                Tillatelse da = Oppholdsdag.grunnlagPaa(p, Dato.kjent(x.start()));
                if (da != null && !Oppholdsdag.foersteAv(p, da).equals(Oppholdsdag.foersteAv(p, naa))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last permit a citizen had. */
    static @Nullable Tillatelse sistHatt(Personfakta p, LocalDate dag) {
        LocalDate fra = Statsborger.norskFra(p, dag);
        return fra == null ? null : Oppholdsdag.grunnlagPaa(p, fra.minusDays(1));
    }
}
