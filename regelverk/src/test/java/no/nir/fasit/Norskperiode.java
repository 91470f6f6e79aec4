package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** When norsk under integreringsloven sets in and ends: T-4, T-5, TR-11 and utsatt inntreden. */
final class Norskperiode {

    private static final LocalDate A2023 = Dato.d(2023, 8, 1);

    private Norskperiode() {}

    /** The permit is of a kind that gives rett og plikt (or, for kap. 6A, rett): N21-4 to N21-6. */
    static boolean girRett(Personfakta p, Tillatelse t, LocalDate dag) {
        if (t.grunnlag() == Grunnlag.UK_19_33 || Grunnlagstabell.erArbeidsgruppe(t, dag)) {
            return false;
        }
        return Grunnlagstabell.erPr(t) || Grunnlagstabell.erParagraf9(t, dag);
    }

    /** The day the right and duty set in: the first permit that gives them. */
    static @Nullable LocalDate start(Personfakta p, LocalDate dag) {
        Tillatelse t = foersteMedRett(p, dag);
        return t == null ? null : startPaa(p, t, dag);
    }

    private static @Nullable Tillatelse foersteMedRett(Personfakta p, LocalDate dag) {
        Tillatelse foerst = null;
        LocalDate naar = null;
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.innvilget().isAfter(dag)) {
                continue;
            }
            LocalDate e = startPaa(p, t, dag);
            if (e != null && !e.isAfter(dag) && (naar == null || e.isBefore(naar))) {
                foerst = t;
                naar = e;
            }
        }
        return foerst;
    }

    /** Barnefamilie: renewed; § 34: settled by avtale. */
    static boolean harSattInn(Personfakta p, Tillatelse t, LocalDate dag) {
        if (t.grunnlag() == Grunnlag.BEGR_38_FAM) {
            return Oppholdsdag.foersteFornyelse(p, Grunnlag.BEGR_38_FAM, dag) != null;
        }
        return t.grunnlag() != Grunnlag.KOLL_34 || Dato.harHendt(startPaa(p, t, dag), dag);
    }

    private static @Nullable LocalDate startPaa(Personfakta p, Tillatelse t, LocalDate dag) {
        LocalDate inntreden = Oppholdsdag.inntreden(p, t);
        int alder = Dato.alder(p.foedselsdato(), Oppholdsdag.foersteAv(p, t).innvilget());
        if (inntreden == null || alder < 18 || alder >= 67) {
            return null;
        }
        if (t.grunnlag() == Grunnlag.FAM && Grunnlagstabell.erArbeidsgruppe(t, inntreden)) {
            return Grunnlagstabell.referansenBleNorsk(t);
        }
        if (!girRett(p, t, inntreden)) {
            return null;
        }
        if (t.grunnlag() == Grunnlag.BEGR_38_FAM) {
            return t.fornyelse() ? inntreden : null;
        }
        if (t.grunnlag() != Grunnlag.KOLL_34) {
            return inntreden;
        }
        if (KollektivBeskyttelse.erKapittel6A(p, t) && KollektivBeskyttelse.fortrengerNorsk(dag)) {
            return null;
        }
        LocalDate avtale =
                Bosted.foersteEtterAvtale(p, Oppholdsdag.foersteAv(p, t).innvilget());
        LocalDate bosatt = avtale == null ? null : Dato.seneste(avtale, inntreden);
        if (bosatt == null || !KollektivBeskyttelse.erKapittel6A(p, t)) {
            return bosatt;
        }
        return Dato.seneste(bosatt, KollektivBeskyttelse.KAP6A_SLUTT);
    }

    /** First day after the period; absent while it has not begun. */
    static @Nullable LocalDate slutt(Personfakta p, LocalDate dag) {
        Tillatelse t = foersteMedRett(p, dag);
        if (t == null) {
            return null;
        }
        LocalDate inntrer = startPaa(p, t, dag);
        if (inntrer == null) {
            return null;
        }
        Tillatelse girRetten = t.grunnlag() == Grunnlag.BEGR_38_FAM ? t : Oppholdsdag.foersteAv(p, t);
        boolean fraTilbud = Dato.fraOgMed(girRetten.innvilget(), A2023)
                || (t.soektFraUtlandet() && Dato.fraOgMed(Dato.kjent(Oppholdsdag.inntreden(p, t)), A2023)); // TR-11
        LocalDate start = inntrer;
        if (fraTilbud) {
            // whoever began was offered a start by then; an offer from before the right set in is another offer
            LocalDate tilbudt = p.norsk().tilbudt() != null
                    ? p.norsk().tilbudt()
                    : p.norsk().begynt();
            if (tilbudt == null || tilbudt.isBefore(inntrer)) {
                return null;
            }
            start = tilbudt;
        }
        Utsatt u = p.norsk().utsatt();
        if (u != null && utsatt(p, inntrer, dag)) {
            start = Dato.seneste(start, u.krav());
        }
        boolean vgs = p.utdanning() != null && p.utdanning().erVideregaaende();
        LocalDate slutt = medPermisjon(p.norsk(), start, start.plusMonths(vgs ? 18 : 36));
        LocalDate forlenget = p.norsk().forlengetTil();
        boolean covid = inntrer.isBefore(Dato.d(2021, 12, 1));
        return forlenget != null && covid ? Dato.seneste(slutt, forlenget.plusDays(1)) : slutt;
    }

    /** Every day of approved leave inside the period moves its end one day. */
    private static LocalDate medPermisjon(Norskopplaering norsk, LocalDate start, LocalDate slutt) {
        if (norsk.permisjoner().isEmpty()) {
            return slutt;
        }
        LocalDate ut = slutt;
        for (LocalDate dag = start; dag.isBefore(ut); dag = dag.plusDays(1)) {
            for (Periode permisjon : norsk.permisjoner()) {
                if (permisjon.inneholder(dag)) {
                    ut = ut.plusDays(1);
                    break;
                }
            }
        }
        return ut;
    }

    /** N21-12: late start by vedtak, claimed at most ten years after the ordinary start. */
    static boolean utsatt(Personfakta p, LocalDate ordinaer, LocalDate dag) {
        Utsatt u = p.norsk().utsatt();
        return u != null
                && Dato.harHendt(u.vedtak(), dag)
                && !u.krav().isAfter(dag)
                && !u.krav().isBefore(ordinaer)
                && !u.krav().isAfter(ordinaer.plusYears(10))
                && !Boolean.FALSE.equals(u.bestaar());
    }
}
