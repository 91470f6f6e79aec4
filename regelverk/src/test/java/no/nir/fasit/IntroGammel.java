package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 3.1: introduksjonsloven §§ 2 and 3, first match wins. */
final class IntroGammel {

    private static final LocalDate S2003 = Dato.d(2003, 9, 1);
    private static final LocalDate S2004 = Dato.d(2004, 9, 1);
    private static final LocalDate S2005 = Dato.d(2005, 9, 1);
    private static final LocalDate HUM_UT = Dato.d(2005, 1, 7);
    private static final LocalDate HUM_INN = Dato.d(2006, 1, 1);
    private static final LocalDate BEGRENSET = Dato.d(2018, 6, 16);
    private static final LocalDate BOKSTAV_E = Dato.d(2011, 7, 1);

    private IntroGammel() {}

    static Vurdering vurder(Personfakta p, LocalDate dag) {
        if (dag.isBefore(S2003)) {
            return Vurdering.ikke("I03-99");
        }
        boolean eoes = Statsborger.erNordiskEllerEoes(p, dag);
        if (Dato.mellom(dag, S2003, S2005) && eoes) {
            return Vurdering.ikke("I03-0");
        }
        Tillatelse t = Oppholdsdag.grunnlagPaa(p, dag);
        if (t == null) {
            return Vurdering.ikke(eoes ? "I03-0b" : "I03-99");
        }
        if (Dato.mellom(dag, S2003, S2004)) {
            return frivilligAar(p, t, dag);
        }
        Vurdering uten = tabell(p, t, dag, eoes);
        return eoes && uten.svar() == Svar.IKKE_GJELDENDE && uten.regler().contains("I03-99")
                ? Vurdering.ikke("I03-0b")
                : uten;
    }

    /** I03-1 and I03-1b: 2003-09-01 to 2004-09-01. */
    private static Vurdering frivilligAar(Personfakta p, Tillatelse t, LocalDate dag) {
        if (!Boolean.TRUE.equals(p.kommuneInnfoert2003())) {
            return Vurdering.ikke("I03-1");
        }
        Vurdering somSenere = tabell(p, t, dag, false);
        return somSenere.svar() == Svar.IKKE_GJELDENDE ? somSenere : Vurdering.av(Svar.KAN_TILBYS, "I03-1b", "TR-1");
    }

    private static Vurdering tabell(Personfakta p, Tillatelse t, LocalDate dag, boolean eoes) {
        LocalDate anker = anker(p);
        LocalDate vindu = anker == null ? null : anker.plusYears(2);
        LocalDate vindu53 = Oppholdsdag.foersteAv(p, t).innvilget().plusYears(2);
        boolean er53 = er53(t, dag);
        int alder = Dato.alder(p.foedselsdato(), dag);
        LocalDate grense = er53 ? vindu53 : vindu;
        LocalDate vedtak = grense == null ? null : Programtid.foersteVedtakITide(p, grense, dag);
        int oevre = vedtak == null ? alder : Dato.alder(p.foedselsdato(), vedtak); // 55: on the day, or at the vedtak
        boolean alder18til54 = alder >= 18 && oevre < 55;
        boolean harGrunnlag = erParagraf2(p, t, dag) || t.grunnlag() == Grunnlag.FAM;

        // I03-14
        if (harGrunnlag
                && Programtid.erSlutt(p, Lov.INTRODUKSJONSLOVEN, t, er53 && oevre < 55 ? vindu53 : vindu, dag)) {
            return Vurdering.ikke("I03-14");
        }
        // I03-2
        LocalDate foersteBosatt = Bosted.foerste(p);
        if (foersteBosatt != null && foersteBosatt.isBefore(S2003)) {
            return Vurdering.ikke("I03-2");
        }
        if (!Bosted.erBosatt(p, dag) || !harGrunnlag) {
            return Vurdering.ikke("I03-99");
        }
        boolean avslag = Programtid.sisteVedtakErAvslag(p, dag);
        // I03-10, before I03-3: its own two-year clock
        if (er53 && alder18til54 && !eoes) {
            boolean innenfor = dag.isBefore(vindu53) || Programtid.vedtakITide(p, vindu53, dag);
            return innenfor && !avslag ? rop("I03-10") : Vurdering.ikke("I03-10");
        }
        // I03-3
        boolean nyankommet = vindu != null && (dag.isBefore(vindu) || Programtid.vedtakITide(p, vindu, dag));
        if (!nyankommet) {
            return Vurdering.ikke("I03-3");
        }
        if (!eoes && alder18til54 && !avslag) {
            Vurdering rett = paragraf2(p, t, dag);
            if (rett != null) {
                return rett;
            }
        }
        return paragraf3(p, t, dag, alder, oevre, avslag);
    }

    /** I03-4 to I03-9 for a person of 18 to 54 who is nyankommet. */
    private static @Nullable Vurdering paragraf2(Personfakta p, Tillatelse t, LocalDate dag) {
        boolean avtale = Bosted.etterAvtale(p, dag) || dag.isBefore(S2004); // TR-2
        if (erAtilC(t) && avtale) {
            return rop("I03-4");
        }
        if (erBegrenset(t) && Dato.fraOgMed(dag, BEGRENSET) && avtale) {
            return rop("I03-5");
        }
        if (!Grunnlagstabell.erParagraf2D(t, dag)) {
            return null;
        }
        boolean humanitaer = Grunnlagstabell.referansegrunnlag(t) == Grunnlag.HUM_38_ASYL;
        if (dag.isBefore(HUM_UT)) {
            return rop("I03-6");
        }
        if (dag.isBefore(HUM_INN)) {
            return humanitaer ? null : rop("I03-7");
        }
        if (!humanitaer) {
            return rop("I03-9");
        }
        return humanitaerFamilieInne(p, t) ? rop("I03-9") : null;
    }

    /** I03-9: granted on or after 2006-01-01, or first settled then. */
    private static boolean humanitaerFamilieInne(Personfakta p, Tillatelse t) {
        LocalDate bosatt = Bosted.foerste(p);
        return Dato.fraOgMed(Oppholdsdag.foersteAv(p, t).innvilget(), HUM_INN)
                || (bosatt != null && Dato.fraOgMed(bosatt, HUM_INN));
    }

    /** § 3 tredje ledd: I03-8, I03-9b, I03-11 to I03-13. */
    private static Vurdering paragraf3(
            Personfakta p, Tillatelse t, LocalDate dag, int alder, int oevre, boolean avslag) {
        boolean humanitaer =
                t.grunnlag() == Grunnlag.FAM && Grunnlagstabell.referansegrunnlag(t) == Grunnlag.HUM_38_ASYL;
        if (humanitaer && Dato.mellom(dag, HUM_UT, HUM_INN) && alder >= 18) {
            return kan("I03-8");
        }
        if (humanitaer
                && Grunnlagstabell.erParagraf2D(t, dag)
                && Dato.fraOgMed(dag, HUM_INN)
                && !humanitaerFamilieInne(p, t)
                && alder >= 18) {
            return kan("I03-9b");
        }
        boolean begrensetNaa = erBegrenset(t) && Dato.fraOgMed(dag, BEGRENSET);
        if ((erAtilC(t) || begrensetNaa) && alder >= 18 && oevre < 55 && !avslag && !Bosted.etterAvtale(p, dag)) {
            return kan("I03-11");
        }
        if (oevre >= 55 && erParagraf2(p, t, dag)) {
            return kan("I03-12");
        }
        if (t.grunnlag() == Grunnlag.FAM && !Grunnlagstabell.erParagraf2D(t, dag) && alder >= 18) {
            return kan("I03-13");
        }
        return Vurdering.ikke("I03-99");
    }

    /** A basis in § 2 første ledd. */
    private static boolean erParagraf2(Personfakta p, Tillatelse t, LocalDate dag) {
        return Grunnlagstabell.erParagraf2AtilC(t.grunnlag(), dag)
                || Grunnlagstabell.erParagraf2D(t, dag)
                || er53(t, dag);
    }

    private static boolean erAtilC(Tillatelse t) {
        return t.grunnlag() == Grunnlag.ASYL_28
                || t.grunnlag() == Grunnlag.OVERF_35
                || t.grunnlag() == Grunnlag.HUM_38_ASYL
                || t.grunnlag() == Grunnlag.KOLL_34;
    }

    private static boolean erBegrenset(Tillatelse t) {
        return t.grunnlag() == Grunnlag.BEGR_38_FAM || t.grunnlag() == Grunnlag.BEGR_38_EM;
    }

    private static boolean er53(Tillatelse t, LocalDate dag) {
        return Grunnlagstabell.er53(t.grunnlag()) && Dato.fraOgMed(dag, BOKSTAV_E);
    }

    /** The first day settled in a kommune after a permit was granted. */
    static @Nullable LocalDate anker(Personfakta p) {
        var alle = Oppholdsdag.tillatelser(p);
        return alle.isEmpty()
                ? null
                : Bosted.foersteBosattDag(p, alle.getFirst().innvilget());
    }

    private static Vurdering rop(String regel) {
        return Vurdering.av(Svar.RETT_OG_PLIKT, regel);
    }

    private static Vurdering kan(String regel) {
        return Vurdering.av(Svar.KAN_TILBYS, regel);
    }
}
