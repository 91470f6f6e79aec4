package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 7: § 34 permits granted on or after 2022-03-11. */
final class KollektivBeskyttelse {

    private static final LocalDate OMFANG = Dato.d(2022, 3, 11);
    private static final LocalDate K3 = Dato.d(2022, 6, 15);
    private static final LocalDate K4 = Dato.d(2026, 1, 1);
    static final LocalDate KAP6A_SLUTT = Dato.d(2028, 7, 1);

    private KollektivBeskyttelse() {}

    static boolean erKapittel6A(Personfakta p, Tillatelse t) {
        return t.grunnlag() == Grunnlag.KOLL_34
                && Dato.fraOgMed(Oppholdsdag.foersteAv(p, t).innvilget(), OMFANG);
    }

    /** For a person who meets the age, two-year and settlement tests. */
    static Vurdering intro(Personfakta p, LocalDate dag) {
        if (dag.isBefore(K3)) {
            return Vurdering.av(Svar.RETT_OG_PLIKT, "K-2", "I21-4");
        }
        if (dag.isBefore(K4)) {
            if (avslaattForArbeid(p, dag) && Programtid.iArbeid(p, dag)) {
                return Vurdering.ikke("K-3");
            }
            return Vurdering.av(Svar.RETT, "K-3");
        }
        String rad = dag.isBefore(KAP6A_SLUTT) ? "K-4" : "K-5";
        if (Programtid.iArbeid(p, dag)) {
            return Vurdering.ikke(rad, "I21-3");
        }
        return Vurdering.av(Svar.RETT_OG_PLIKT, rad);
    }

    /** 2024-02-01 to 2025-12-31: the kommune may refuse whoever is in, or has an offer of, near full-time work. */
    private static boolean avslaattForArbeid(Personfakta p, LocalDate dag) {
        for (Program x : p.program()) {
            if (x.utfall() == Programutfall.AVSLAG
                    && Dato.harHendt(x.vedtak(), dag)
                    && Dato.mellom(Dato.kjent(x.vedtak()), Dato.d(2024, 2, 1), K4)) {
                return true;
            }
        }
        return false;
    }

    /** NORSK for kap. 6A: a right of one year from the start of the first vedtak. */
    static Vurdering norsk(Personfakta p, Tillatelse t, LocalDate dag) {
        LocalDate bosatt =
                Bosted.foersteEtterAvtale(p, Oppholdsdag.foersteAv(p, t).innvilget());
        if (!Dato.harHendt(bosatt, dag)) {
            return Vurdering.ikke(rad(dag));
        }
        if (dag.isBefore(K3)) {
            return Fritaksdag.fraPlikt(p, dag)
                    ? Vurdering.av(Svar.RETT, "K-2", "N21-10", "N21-11")
                    : Vurdering.av(Svar.RETT_OG_PLIKT, "K-2", "N21-5");
        }
        LocalDate start = oppstart(p);
        boolean over = start != null && !dag.isBefore(start.plusYears(1));
        boolean utvidet = p.norsk().forlengetTil() != null
                && !dag.isAfter(p.norsk().forlengetTil())
                && Dato.mellom(dag, Dato.d(2023, 7, 1), Dato.d(2026, 7, 1));
        if (over && !utvidet) {
            return Vurdering.ikke(rad(dag), "T-7");
        }
        return Vurdering.av(Svar.RETT, rad(dag));
    }

    /** T-7 counts from the start date of the first vedtak; where none is recorded, from the first day of training. */
    static @Nullable LocalDate oppstart(Personfakta p) {
        return p.norsk().foersteVedtakStart() != null
                ? p.norsk().foersteVedtakStart()
                : p.norsk().begynt();
    }

    /** Kap. 6A displaces the ordinary norsk rows on this day. */
    static boolean fortrengerNorsk(LocalDate dag) {
        return dag.isBefore(KAP6A_SLUTT);
    }

    private static String rad(LocalDate dag) {
        if (dag.isBefore(K3)) {
            return "K-2";
        }
        return dag.isBefore(K4) ? "K-3" : "K-4";
    }
}
