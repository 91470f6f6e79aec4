package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utdanning;
import org.jspecify.annotations.Nullable;

/**
 * Vedtak in time, begun and ended programmes, and the lengths of section 5.3. Where no end is recorded the longest length the law
 * allows is counted, extension included: what is not extended, or not yet by all of it, may still be.
 */
final class Programtid {

    private static final LocalDate A2026 = Dato.d(2026, 1, 1);

    private Programtid() {}

    /** Date of the vedtak; where none is recorded, a start, had or offered, shows that there was one. */
    static @Nullable LocalDate vedtak(Program x) {
        if (x.vedtak() != null) {
            return x.vedtak();
        }
        return x.start() != null ? x.start() : x.tilbudtStart();
    }

    /** Neither refused by the kommune nor rejected by the person. */
    static boolean girProgram(Program x) {
        return x.utfall() != Programutfall.AVSLAG && x.utfall() != Programutfall.AVVIST;
    }

    /** A vedtak, other than a refusal, made before the day and before the window closed. */
    static boolean vedtakITide(Personfakta p, LocalDate vinduSlutt, LocalDate dag) {
        for (Program x : p.program()) {
            if (girProgram(x)
                    && Dato.harHendt(vedtak(x), dag)
                    && Dato.kjent(vedtak(x)).isBefore(vinduSlutt)) {
                return true;
            }
        }
        return false;
    }

    /** Date of the first vedtak made in time. */
    static @Nullable LocalDate foersteVedtakITide(Personfakta p, LocalDate vinduSlutt, LocalDate dag) {
        LocalDate ut = null;
        for (Program x : p.program()) {
            if (girProgram(x)
                    && Dato.harHendt(vedtak(x), dag)
                    && Dato.kjent(vedtak(x)).isBefore(vinduSlutt)
                    && (ut == null || Dato.kjent(vedtak(x)).isBefore(ut))) {
                ut = vedtak(x);
            }
        }
        return ut;
    }

    /** The last vedtak on or before the day is a refusal. */
    static boolean sisteVedtakErAvslag(Personfakta p, LocalDate dag) {
        Program siste = sisteVedtak(p, dag, true);
        return siste != null && siste.utfall() == Programutfall.AVSLAG;
    }

    static boolean erBegynt(Program x, LocalDate dag) {
        return girProgram(x) && Dato.harHendt(x.start(), dag);
    }

    /** Some programme was begun before the day. */
    static boolean begyntFoer(Personfakta p, LocalDate dag) {
        for (Program x : p.program()) {
            if (erBegynt(x, dag.minusDays(1))) {
                return true;
            }
        }
        return false;
    }

    /** I03-14 and I21-13: a programme begun on a vedtak in time has ended. */
    static boolean erSlutt(Personfakta p, Lov lov, Tillatelse t, @Nullable LocalDate vinduSlutt, LocalDate dag) {
        Program siste = sisteVedtak(p, dag, false);
        if (siste == null || !erBegynt(siste, dag)) {
            return false;
        }
        if (vinduSlutt != null && !vedtakITide(p, vinduSlutt, dag)) {
            return false;
        }
        return harSluttet(p, siste, lov, t, dag);
    }

    /** Of several vedtak the last one decides. */
    private static @Nullable Program sisteVedtak(Personfakta p, LocalDate dag, boolean medAvslag) {
        Program siste = null;
        for (Program x : p.program()) {
            if (!Dato.harHendt(vedtak(x), dag) || (x.utfall() == Programutfall.AVSLAG && !medAvslag)) {
                continue;
            }
            if (siste == null || erEtter(x, siste)) {
                siste = x;
            }
        }
        return siste;
    }

    private static boolean erEtter(Program a, Program b) {
        int vedtak = Dato.kjent(vedtak(a)).compareTo(Dato.kjent(vedtak(b)));
        if (vedtak != 0) {
            return vedtak > 0;
        }
        return a.start() != null && (b.start() == null || !a.start().isBefore(b.start()));
    }

    static boolean harSluttet(Personfakta p, Program x, Lov lov, Tillatelse t, LocalDate dag) {
        if (lov == Lov.INTEGRERINGSLOVEN && fikkArbeid34(p, x, t, dag)) {
            return true;
        }
        if (Dato.harHendt(x.slutt(), dag) && x.utfall() != Programutfall.AVBRUTT) {
            return true; // broken off is not ended, but the length runs
        }
        Lov lengdens = lengdensLov(x, lov);
        LocalDate lengst = tider(p, x, lengdens, t).lengst();
        LocalDate varte = x.slutt() != null ? x.slutt() : x.forlengetTil();
        if (varte != null && varte.isAfter(lengst)) {
            lengst = Dato.tidligste(
                    varte, lengst.plusMonths(covidmaaneder(x, lengdens, lengst))); // used when it went on
        }
        return !lengst.isAfter(dag);
    }

    /**
     * First day after the time of the programme last given: the normal length, or what a vedtak extends it to, within the longest extension.
     * None where the last vedtak gives no programme, or none is begun. The act is the one of the day it began.
     */
    static @Nullable LocalDate til(Personfakta p, LocalDate dag) {
        Program x = sisteVedtak(p, dag, true);
        if (x == null || !girProgram(x) || x.start() == null) {
            return null;
        }
        Lov lov = lengdensLov(x, Lovvalg.velg(p, x.start()));
        Tider tider = tider(p, x, lov, Oppholdsdag.sisteInnvilget(p, x.start()));
        if (x.forlengetTil() == null || !x.forlengetTil().isAfter(tider.vanlig())) {
            return tider.vanlig();
        }
        LocalDate lengst = tider.lengst().plusMonths(covidmaaneder(x, lov, tider.lengst()));
        return Dato.tidligste(x.forlengetTil(), lengst);
    }

    /** The rows of integreringsloven in section 5.3 begin on 2021-01-01. */
    private static Lov lengdensLov(Program x, Lov lov) {
        return Dato.kjent(x.start()).isBefore(Dato.d(2021, 1, 1)) ? Lov.INTRODUKSJONSLOVEN : lov;
    }

    /** First days after the normal length and after the longest extension, leave added. */
    private record Tider(LocalDate vanlig, LocalDate lengst) {}

    private static Tider tider(Personfakta p, Program x, Lov lov, @Nullable Tillatelse t) {
        Lengde lengde = lov == Lov.INTRODUKSJONSLOVEN ? lengdeGammel(x) : lengdeNy(p, x, t);
        LocalDate vanlig = Dato.kjent(x.start()).plusMonths(lengde.maaneder()).plusDays(x.permisjonsdager());
        return new Tider(vanlig, vanlig.plusMonths(lengde.forlengelse()));
    }

    /** Section 5.3, COVID additions: by the day of the start, for whoever was still in the programme on a day named. */
    private static int covidmaaneder(Program x, Lov lov, LocalDate lengst) {
        LocalDate start = Dato.kjent(x.start());
        LocalDate slutt = x.slutt() == null ? lengst : Dato.tidligste(x.slutt(), lengst);
        if (lov != Lov.INTRODUKSJONSLOVEN) {
            return 0;
        }
        if (start.isBefore(Dato.d(2019, 1, 1))) {
            return Dato.mellom(Dato.d(2020, 8, 1), start, slutt) ? 6 : 0;
        }
        if (start.isBefore(Dato.d(2020, 1, 1))) { // which of the two days counts for whom is not told: either
            boolean deltok =
                    Dato.mellom(Dato.d(2021, 1, 1), start, slutt) || Dato.mellom(Dato.d(2021, 7, 1), start, slutt);
            return deltok ? 4 : 0;
        }
        return start.isBefore(Dato.d(2020, 4, 1)) && Dato.mellom(Dato.d(2022, 1, 1), start, slutt) ? 4 : 0;
    }

    /** Months of section 5.3: normal length, and the longest extension. */
    private record Lengde(int maaneder, int forlengelse) {}

    /** § 37 c andre ledd siste punktum, 2024-07-01 to 2025-12-31: vgs, and got (an offer of) near full-time work. */
    private static boolean fikkArbeid34(Personfakta p, Program x, Tillatelse t, LocalDate dag) {
        if (t.grunnlag() != Grunnlag.KOLL_34 || !erVgs(p)) {
            return false;
        }
        for (Arbeid a : p.arbeid()) {
            if (a.timerPerUke() >= 30
                    && Dato.mellom(a.fom(), Dato.d(2024, 7, 1), A2026)
                    && !a.fom().isBefore(Dato.kjent(x.start()))
                    && !a.fom().isAfter(dag)) {
                return true;
            }
        }
        return false;
    }

    private static Lengde lengdeGammel(Program x) {
        boolean midlertidig = x.maal() == Programmaal.FULLFOERT_VGS
                && Dato.mellom(Dato.kjent(x.start()), Dato.d(2019, 1, 1), Dato.d(2025, 6, 20));
        return midlertidig ? new Lengde(36, 12) : new Lengde(24, 12);
    }

    private static Lengde lengdeNy(Personfakta p, Program x, @Nullable Tillatelse t) {
        LocalDate start = Dato.kjent(x.start());
        LocalDate tilbudt = x.tilbudtStart() != null ? x.tilbudtStart() : start;
        if (Dato.fraOgMed(tilbudt, A2026) && erVgs(p)) {
            return new Lengde(12, 0);
        }
        if (Dato.fraOgMed(tilbudt, Dato.d(2025, 1, 1)) && !erVgs(p)) { // TR-14
            if (x.maal() == Programmaal.DELER_AV_VGS) {
                return new Lengde(36, 12);
            }
            if (x.maal() == Programmaal.FULLFOERT_VGS) {
                return new Lengde(48, 12);
            }
            if (x.maal() == Programmaal.FAG_YRKE) {
                return new Lengde(60, 0);
            }
        }
        if (Dato.fraOgMed(tilbudt, A2026)) {
            return new Lengde(24, 0);
        }
        boolean ukrainsk = t != null
                && t.grunnlag() == Grunnlag.KOLL_34
                && p.utdanning() == Utdanning.VGS_UKRAINA
                && x.maal() == Programmaal.HOEYERE_UTDANNING
                && Dato.fraOgMed(start, Dato.d(2023, 7, 1));
        if (ukrainsk) {
            return new Lengde(12, 0);
        }
        if (erVgs(p)) {
            return new Lengde(6, 6);
        }
        return x.maal() == Programmaal.FULLFOERT_VGS ? new Lengde(36, 12) : new Lengde(24, 12);
    }

    private static boolean erVgs(Personfakta p) {
        return p.utdanning() != null && p.utdanning().erVideregaaende();
    }

    /** In work, or with an offer of work, of at least 30 hours a week. */
    static boolean iArbeid(Personfakta p, LocalDate dag) {
        for (Arbeid a : p.arbeid()) {
            if (a.timerPerUke() >= 30 && Dato.iLukket(dag, a.fom(), a.tom())) {
                return true;
            }
        }
        return false;
    }
}
