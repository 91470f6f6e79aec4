package no.nir.regelverk.parametre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves open or may change by a single date or number.
 *
 * @param kap6aOpphoerer first day without kap. 6 A (D-1)
 * @param oevreAldersgrenseProgram first age outside "mellom 18 og 55" (D-6)
 * @param aldersgrense60IKraft when "til og med 60" enters into force; absent = not set (D-2)
 * @param nestenFullTid34 weekly hours read as near full-time work in kap. 6 A
 * @param integreringserklaeringIKraft when § 16 speaks of a declaration instead of a contract; absent = not set (TR-17)
 */
public record Regelparametre(
        LocalDate kap6aOpphoerer,
        int oevreAldersgrenseProgram,
        @Nullable LocalDate aldersgrense60IKraft,
        int nestenFullTid34,
        @Nullable LocalDate integreringserklaeringIKraft) {

    /** The defaults of the specification, as the law was read on 1 July 2026. */
    public static Regelparametre gjeldende() {
        return new Regelparametre(LocalDate.of(2028, 7, 1), 55, null, 30, null);
    }
}
