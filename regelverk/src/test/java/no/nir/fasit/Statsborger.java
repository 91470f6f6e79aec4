package no.nir.fasit;

import java.time.LocalDate;
import no.nir.kodeverk.Land;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** The person's own citizenship and own EEA status; never anybody else's. */
final class Statsborger {

    private Statsborger() {}

    static boolean erNorsk(Personfakta p, LocalDate dag) {
        for (Statsborgerskap s : p.statsborgerskap()) {
            if (s.land().equals("NOR") && Dato.iLukket(dag, s.fom(), s.tom())) {
                return true;
            }
        }
        return false;
    }

    /** First day of the Norwegian citizenship that is held on the day. */
    static @Nullable LocalDate norskFra(Personfakta p, LocalDate dag) {
        for (Statsborgerskap s : p.statsborgerskap()) {
            if (s.land().equals("NOR") && Dato.iLukket(dag, s.fom(), s.tom())) {
                return s.fom();
            }
        }
        return null;
    }

    /** Nordic citizen, or covered by the EEA agreement: by citizenship or by an own stay under chapter 13. */
    static boolean erNordiskEllerEoes(Personfakta p, LocalDate dag) {
        for (Statsborgerskap s : p.statsborgerskap()) {
            if (Dato.iLukket(dag, s.fom(), s.tom())
                    && Land.finn(s.land())
                            .filter(l -> l.erNordiskEllerEoes(dag))
                            .isPresent()) {
                return true;
            }
        }
        return Oppholdsdag.iKraft(p, dag) == null && harEoesopphold(p, dag);
    }

    static boolean harEoesopphold(Personfakta p, LocalDate dag) {
        return harEoesoppholdFra(p, LocalDate.MIN, dag);
    }

    /** A chapter 13 stay that began on or after a day and runs on the other. */
    static boolean harEoesoppholdFra(Personfakta p, LocalDate fra, LocalDate dag) {
        for (Eoesopphold e : p.eoesopphold()) {
            if (!e.fom().isBefore(fra) && Dato.iLukket(dag, e.fom(), e.tom())) {
                return true;
            }
        }
        for (Tillatelse t : p.tillatelser()) {
            if (t.grunnlag() == Grunnlag.EEA
                    && !t.innvilget().isBefore(fra)
                    && Dato.iLukket(dag, t.innvilget(), t.gyldigTil())) {
                return true;
            }
        }
        return false;
    }
}
