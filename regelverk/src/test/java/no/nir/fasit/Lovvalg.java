package no.nir.fasit;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** Section 1.4: which act governs the person. */
final class Lovvalg {

    private static final LocalDate NY_LOV = Dato.d(2021, 1, 1);

    private Lovvalg() {}

    static Lov velg(Personfakta p, LocalDate dag) {
        Tillatelse foerste = foersteKvalifiserende(p, dag);
        if (foerste != null) {
            if (Dato.fraOgMed(foerste.innvilget(), NY_LOV)) {
                return Lov.INTEGRERINGSLOVEN; // LAW-1
            }
            if (foerste.soektFraUtlandet() && p.ankomst() != null && Dato.fraOgMed(p.ankomst(), NY_LOV)) {
                return Lov.INTEGRERINGSLOVEN; // LAW-2
            }
            return Lov.INTRODUKSJONSLOVEN; // LAW-3, LAW-7
        }
        LocalDate soekt = asylsoeknad(p, dag);
        if (soekt != null) {
            return Dato.fraOgMed(soekt, NY_LOV) ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN; // LAW-4
        }
        // nobody in the tables: the act of the day
        return Dato.fraOgMed(dag, NY_LOV) ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
    }

    static @Nullable Tillatelse foersteKvalifiserende(Personfakta p, LocalDate dag) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (!t.innvilget().isAfter(dag)
                    && t.grunnlag() != Grunnlag.PERM_62
                    && Grunnlagstabell.erKvalifiserende(t)) {
                return t;
            }
        }
        return null;
    }

    private static @Nullable LocalDate asylsoeknad(Personfakta p, LocalDate dag) {
        LocalDate siste = null;
        for (Asylsak a : p.asylsaker()) {
            if (!a.soekt().isAfter(dag) && (siste == null || a.soekt().isAfter(siste))) {
                siste = a.soekt();
            }
        }
        return siste;
    }
}
