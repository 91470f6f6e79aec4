package no.nir.fasit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        Tillatelse foerste = foersteKvalifiserende(p);
        if (foerste != null && !foerste.innvilget().isAfter(dag)) {
            return etter(p, foerste);
        }
        LocalDate soekt = asylsoeknad(p, dag);
        if (soekt != null) {
            return Dato.fraOgMed(soekt, NY_LOV) ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN; // LAW-4
        }
        if (foerste != null && Dato.fraOgMed(dag, NY_LOV)) {
            return etter(p, foerste);
        }
        // nobody in the tables: the act of the first permit, or of the day
        List<Tillatelse> alle = new ArrayList<>(p.tillatelser());
        alle.sort(Comparator.comparing(Tillatelse::innvilget));
        if (!alle.isEmpty() && !alle.getFirst().innvilget().isAfter(dag)) {
            return Dato.fraOgMed(alle.getFirst().innvilget(), NY_LOV) ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
        }
        return Dato.fraOgMed(dag, NY_LOV) ? Lov.INTEGRERINGSLOVEN : Lov.INTRODUKSJONSLOVEN;
    }

    private static Lov etter(Personfakta p, Tillatelse foerste) {
        if (Dato.fraOgMed(foerste.innvilget(), NY_LOV)) {
            return Lov.INTEGRERINGSLOVEN; // LAW-1
        }
        // where the arrival is not recorded, the first day settled shows it
        LocalDate ankomst = p.ankomst() != null ? p.ankomst() : Bosted.foerste(p);
        if (foerste.soektFraUtlandet() && ankomst != null && Dato.fraOgMed(ankomst, NY_LOV)) {
            return Lov.INTEGRERINGSLOVEN; // LAW-2
        }
        return Lov.INTRODUKSJONSLOVEN; // LAW-3, LAW-7
    }

    static @Nullable Tillatelse foersteKvalifiserende(Personfakta p) {
        for (Tillatelse t : Oppholdsdag.tillatelser(p)) {
            if (t.grunnlag() != Grunnlag.PERM_62 && Grunnlagstabell.erKvalifiserende(t)) {
                return t;
            }
        }
        return null;
    }

    private static boolean harBareTillatelserUtenRett(Personfakta p, Asylsak a, LocalDate dag) {
        return foersteKvalifiserende(p) == null && Asylsoeker.harFaattTillatelse(p, a, dag);
    }

    private static @Nullable LocalDate asylsoeknad(Personfakta p, LocalDate dag) {
        LocalDate siste = null;
        for (Asylsak a : p.asylsaker()) {
            if (harBareTillatelserUtenRett(p, a, dag)) {
                continue; // with a permit the person is no asylum seeker any more
            }
            if (!a.soekt().isAfter(dag) && (siste == null || a.soekt().isAfter(siste))) {
                siste = a.soekt();
            }
        }
        return siste;
    }
}
