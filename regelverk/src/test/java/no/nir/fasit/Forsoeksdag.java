package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.vurdering.Ordning;

/** LAW-8: a recorded pilot overrides the computed category; before 2017 introduksjonsloven knows none. */
final class Forsoeksdag {

    private static final LocalDate PARAGRAF_27 = Dato.d(2017, 1, 1);

    private Forsoeksdag() {}

    /** The answer of the pilot that began last; one without a recorded category changes nothing. */
    static Vurdering overstyr(Vurdering ellers, Personfakta p, Ordning ordning, Lov lov, LocalDate dag) {
        boolean utenHjemmel = lov == Lov.INTRODUKSJONSLOVEN && dag.isBefore(PARAGRAF_27);
        if (utenHjemmel || Oppholdsdag.iKraft(p, dag) == null) {
            return ellers;
        }
        LocalDate begynt = LocalDate.MIN;
        Vurdering svar = ellers;
        for (Forsoek f : p.forsoek()) {
            boolean varer = f.tom() == null || !dag.isAfter(f.tom());
            if (f.ordning() == ordning
                    && varer
                    && !dag.isBefore(f.fom())
                    && !f.fom().isBefore(begynt)) {
                begynt = f.fom();
                svar = f.kategori() == null
                        ? ellers
                        : Vurdering.av(Svar.valueOf(f.kategori().name()), "LAW-8");
            }
        }
        return svar;
    }
}
