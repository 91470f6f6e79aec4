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

/** Vedtak in time, begun and ended programmes, and the lengths of section 5.3. */
final class Programtid {

    private static final LocalDate A2026 = Dato.d(2026, 1, 1);

    private Programtid() {}

    /** A vedtak, other than a refusal, made before the day and before the window closed. */
    static boolean vedtakITide(Personfakta p, LocalDate vinduSlutt, LocalDate dag) {
        for (Program x : p.program()) {
            if (x.utfall() != Programutfall.AVSLAG
                    && Dato.harHendt(x.vedtak(), dag)
                    && Dato.kjent(x.vedtak()).isBefore(vinduSlutt)) {
                return true;
            }
        }
        return false;
    }

    /** The last vedtak on or before the day is a refusal. */
    static boolean sisteVedtakErAvslag(Personfakta p, LocalDate dag) {
        Program siste = null;
        for (Program x : p.program()) {
            if (Dato.harHendt(x.vedtak(), dag)
                    && (siste == null || !Dato.kjent(x.vedtak()).isBefore(Dato.kjent(siste.vedtak())))) {
                siste = x;
            }
        }
        return siste != null && siste.utfall() == Programutfall.AVSLAG;
    }

    /** Avbrutt or avvist. */
    static boolean avbruttEllerAvvist(Personfakta p, LocalDate dag) {
        for (Program x : p.program()) {
            if ((x.utfall() == Programutfall.AVBRUTT || x.utfall() == Programutfall.AVVIST)
                    && Dato.harHendt(x.slutt() != null ? x.slutt() : x.vedtak(), dag)) {
                return true;
            }
        }
        return false;
    }

    static boolean erBegynt(Program x, LocalDate dag) {
        return x.utfall() != Programutfall.AVSLAG
                && x.utfall() != Programutfall.AVVIST
                && Dato.harHendt(x.start(), dag);
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

    /** I03-14 and I21-13: a programme begun on a vedtak in time has ended, and no other goes on. */
    static boolean erSlutt(Personfakta p, Lov lov, Tillatelse t, @Nullable LocalDate vinduSlutt, LocalDate dag) {
        boolean slutt = false;
        for (Program x : p.program()) {
            if (!erBegynt(x, dag) || x.vedtak() == null) {
                continue;
            }
            if (vinduSlutt != null && !Dato.kjent(x.vedtak()).isBefore(vinduSlutt)) {
                continue;
            }
            if (x.utfall() == Programutfall.AVBRUTT) {
                continue; // broken off is not ended
            }
            if (harSluttet(p, x, lov, t, dag)) {
                slutt = true;
            } else {
                return false;
            }
        }
        return slutt;
    }

    private static boolean harSluttet(Personfakta p, Program x, Lov lov, Tillatelse t, LocalDate dag) {
        if (lov == Lov.INTEGRERINGSLOVEN && fikkArbeid34(p, x, t, dag)) {
            return true;
        }
        if (x.slutt() != null) {
            return !x.slutt().isAfter(dag);
        }
        LocalDate brukt = lov == Lov.INTRODUKSJONSLOVEN ? lengdeGammel(x) : lengdeNy(p, x, t);
        return !brukt.plusDays(x.permisjonsdager()).isAfter(dag);
    }

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

    private static LocalDate lengdeGammel(Program x) {
        boolean midlertidig = x.maal() == Programmaal.FULLFOERT_VGS
                && Dato.fraOgMed(Dato.kjent(x.start()), Dato.d(2019, 1, 1))
                && Dato.kjent(x.start()).isBefore(Dato.d(2025, 6, 20));
        return Dato.kjent(x.start()).plusYears(midlertidig ? 3 : 2);
    }

    private static LocalDate lengdeNy(Personfakta p, Program x, Tillatelse t) {
        LocalDate start = Dato.kjent(x.start());
        LocalDate tilbudt = x.tilbudtStart() != null ? x.tilbudtStart() : start;
        if (Dato.fraOgMed(tilbudt, A2026) && erVgs(p)) {
            return start.plusMonths(12);
        }
        if (Dato.fraOgMed(tilbudt, Dato.d(2025, 1, 1)) && !erVgs(p)) { // TR-14
            if (x.maal() == Programmaal.DELER_AV_VGS) {
                return start.plusYears(3);
            }
            if (x.maal() == Programmaal.FULLFOERT_VGS) {
                return start.plusYears(4);
            }
            if (x.maal() == Programmaal.FAG_YRKE) {
                return start.plusYears(5);
            }
        }
        if (Dato.fraOgMed(tilbudt, A2026)) {
            return start.plusYears(2);
        }
        boolean ukrainsk = t.grunnlag() == Grunnlag.KOLL_34
                && p.utdanning() == Utdanning.VGS_UKRAINA
                && x.maal() == Programmaal.HOEYERE_UTDANNING
                && Dato.fraOgMed(start, Dato.d(2023, 7, 1));
        if (ukrainsk) {
            return start.plusYears(1);
        }
        if (erVgs(p)) {
            return start.plusMonths(6);
        }
        return start.plusYears(x.maal() == Programmaal.FULLFOERT_VGS ? 3 : 2);
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
