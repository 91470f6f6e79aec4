package no.nir.fasit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.fakta.Utsattgrunn;
import org.jspecify.annotations.Nullable;

/** Section 4.1: introduksjonsloven § 17. */
final class NorskGammel {

    private static final LocalDate I_KRAFT = Dato.d(2005, 9, 1);
    private static final LocalDate A2017 = Dato.d(2017, 1, 1);
    private static final LocalDate BEGRENSET = Dato.d(2018, 6, 16);

    private NorskGammel() {}

    static Vurdering vurder(Personfakta p, LocalDate dag) {
        if (dag.isBefore(I_KRAFT)) {
            return Vurdering.ikke("N05-99");
        }
        Tillatelse t = Oppholdsdag.grunnlagPaa(p, dag);
        if (t == null) {
            return Vurdering.ikke(Statsborger.erNordiskEllerEoes(p, dag) ? "N05-0" : "N05-99");
        }
        if (!harKvalifiserendeFra2005(p, dag)) {
            return Vurdering.ikke("N05-99", "LAW-5");
        }
        LocalDate inntreden = Oppholdsdag.inntreden(p, Oppholdsdag.foersteAv(p, t));
        if (!Dato.harHendt(inntreden, dag)) {
            return Vurdering.ikke("N05-99");
        }
        int alder = Dato.alder(p.foedselsdato(), dag);
        if (alder >= 67) {
            return Vurdering.ikke("N05-12");
        }
        if (alder < 16) {
            return Vurdering.ikke("N05-99");
        }
        boolean pliktalder = alder < 55 || Dato.fraOgMed(dag, A2017);
        if (Grunnlagstabell.erArbeidsgruppe(t, dag)) {
            return arbeidsgruppe(p, dag, pliktalder);
        }
        String rad = rettsrad(p, t, dag, pliktalder);
        return rad == null ? Vurdering.ikke("N05-99") : medRett(p, dag, rad, pliktalder);
    }

    /** N05-1: the bare duty. */
    private static Vurdering arbeidsgruppe(Personfakta p, LocalDate dag, boolean pliktalder) {
        if (!pliktalder) {
            return Vurdering.ikke("N05-99");
        }
        if (Fritaksdag.fraPlikt(p, dag)) {
            return Vurdering.ikke(fritaksrad(p, dag), "N05-1");
        }
        if (Fritaksdag.timerGjort(p, LocalDate.MIN, dag)) {
            return Vurdering.ikke("N05-1");
        }
        return Vurdering.av(Svar.PLIKT, "N05-1");
    }

    /** The row that gives a right (with or without duty) on the day: N05-2 to N05-7. */
    private static @Nullable String rettsrad(Personfakta p, Tillatelse t, LocalDate dag, boolean pliktalder) {
        String baand = Dato.fraOgMed(dag, A2017) ? "N05-4" : pliktalder ? "N05-2" : "N05-3";
        if (t.grunnlag() == Grunnlag.UK_19_33) {
            return null;
        }
        if (Grunnlagstabell.erPr(t)) {
            return baand;
        }
        if (t.grunnlag() == Grunnlag.KOLL_34) {
            return Dato.harHendt(bosattEtterAvtale(p, t), dag) ? "N05-5" : null;
        }
        if (t.grunnlag() == Grunnlag.BEGR_38_FAM && Dato.fraOgMed(dag, BEGRENSET)) {
            return Oppholdsdag.foersteFornyelse(p, Grunnlag.BEGR_38_FAM, dag) != null ? "N05-6" : null;
        }
        if (t.grunnlag() == Grunnlag.BEGR_38_EM && Dato.fraOgMed(dag, BEGRENSET)) {
            return "N05-7";
        }
        return null;
    }

    private static @Nullable LocalDate bosattEtterAvtale(Personfakta p, Tillatelse t) {
        return Bosted.foersteEtterAvtale(p, Oppholdsdag.foersteAv(p, t).innvilget());
    }

    private static Vurdering medRett(Personfakta p, LocalDate dag, String rad, boolean pliktalder) {
        List<String> regler = new ArrayList<>();
        regler.add(rad);
        if (Fritaksdag.rettBortfalt(p, dag)) {
            return Vurdering.ikke("N05-8", rad);
        }
        LocalDate start = start(p, dag);
        boolean rett = start == null || dag.isBefore(start.plusYears(3)) || covid(p, start, dag);
        if (!rett && start != null && utsatt(p, start, dag)) {
            rett = true;
            regler.add(Fritaksdag.har(p, Fritaksslag.OMSORG, dag) ? "N05-13b" : "N05-13");
        }
        if (!rett) {
            regler.add("N05-11");
        }
        boolean plikt = pliktalder;
        if (Fritaksdag.fraPlikt(p, dag)) {
            plikt = false;
            regler.add(fritaksrad(p, dag));
        }
        if (!rett && start != null && Fritaksdag.timerGjort(p, foersteRettInnvilget(p, start), dag)) {
            plikt = false; // N05-11 is for training not completed
        }
        Svar svar = rett ? (plikt ? Svar.RETT_OG_PLIKT : Svar.RETT) : (plikt ? Svar.PLIKT : Svar.IKKE_GJELDENDE);
        return new Vurdering(svar, regler);
    }

    private static String fritaksrad(Personfakta p, LocalDate dag) {
        if (Fritaksdag.har(p, Fritaksslag.NORSK, dag)) {
            return "N05-8";
        }
        return Fritaksdag.har(p, Fritaksslag.SAMISK, dag) ? "N05-9" : "N05-10";
    }

    /** N05-11b: a recorded covid extension of a right that ran out between 2020-03-16 and 2022-03-31. */
    private static boolean covid(Personfakta p, LocalDate start, LocalDate dag) {
        LocalDate til = p.norsk().forlengetTil();
        LocalDate rettTil = start.plusYears(3);
        return til != null
                && !dag.isAfter(til)
                && Dato.mellom(dag, Dato.d(2020, 3, 16), Dato.d(2023, 8, 1))
                && Dato.mellom(rettTil, Dato.d(2020, 3, 16), Dato.d(2022, 4, 1));
    }

    /** N05-13: late start by vedtak, three years from the claim. */
    private static boolean utsatt(Personfakta p, LocalDate start, LocalDate dag) {
        Utsatt u = p.norsk().utsatt();
        if (u == null || !Dato.harHendt(u.vedtak(), dag) || Boolean.FALSE.equals(u.bestaar())) {
            return false;
        }
        if (u.krav().isAfter(start.plusYears(10))) {
            return false;
        }
        if (u.grunn() == Utsattgrunn.OMSORG && Dato.harHendt(p.norsk().begynt(), u.krav())) {
            return false; // care duties: only who never started
        }
        return Dato.mellom(dag, u.krav(), u.krav().plusYears(3));
    }

    /** Entry into the group with right: the first permit that gives the right (D-8, X-20), not before 16 (D-7). */
    static @Nullable LocalDate start(Personfakta p, LocalDate dag) {
        LocalDate ut = null;
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.innvilget().isAfter(dag)
                    || Oppholdsdag.foersteAv(p, t).innvilget().isBefore(I_KRAFT)) {
                continue;
            }
            LocalDate e = startPaa(p, t);
            if (e == null) {
                continue;
            }
            e = Dato.seneste(e, p.foedselsdato().plusYears(16));
            if (!e.isAfter(dag) && (ut == null || e.isBefore(ut))) {
                ut = e;
            }
        }
        return ut;
    }

    private static @Nullable LocalDate senesteEllerIngen(@Nullable LocalDate a, LocalDate b) {
        return a == null ? null : Dato.seneste(a, b);
    }

    /** 5.1: the hours follow the grant of the first permit that gives the right. */
    private static LocalDate foersteRettInnvilget(Personfakta p, LocalDate start) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            LocalDate e = startPaa(p, t);
            if (Dato.fraOgMed(t.innvilget(), I_KRAFT) && e != null && !e.isAfter(start)) {
                return t.innvilget();
            }
        }
        return start;
    }

    private static @Nullable LocalDate startPaa(Personfakta p, Tillatelse t) {
        LocalDate inntreden = Oppholdsdag.inntreden(p, t);
        if (inntreden == null || t.grunnlag() == Grunnlag.UK_19_33) {
            return null;
        }
        if (Grunnlagstabell.erArbeidsgruppe(t, inntreden)) {
            return Grunnlagstabell.referansenBleNorsk(t);
        }
        if (Grunnlagstabell.erPr(t)) {
            return inntreden;
        }
        return switch (t.grunnlag()) {
            case KOLL_34 -> senesteEllerIngen(bosattEtterAvtale(p, t), inntreden);
            case BEGR_38_FAM -> t.fornyelse() ? Dato.seneste(t.innvilget(), BEGRENSET) : null;
            case BEGR_38_EM -> Dato.seneste(inntreden, BEGRENSET);
            default -> null;
        };
    }

    /** LAW-5: a qualifying permit on an own basis granted on or after 2005-09-01; a renewal is not one. */
    private static boolean harKvalifiserendeFra2005(Personfakta p, LocalDate dag) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (!t.innvilget().isAfter(dag)
                    && Dato.fraOgMed(t.innvilget(), I_KRAFT)
                    && !t.fornyelse()
                    && t.grunnlag() != Grunnlag.PERM_62
                    && Grunnlagstabell.erKvalifiserende(t)) {
                return true;
            }
        }
        return false;
    }
}
