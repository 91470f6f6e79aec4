package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves open or may change by a single date, number or reading.
 *
 * @param kap6aOpphoerer first day without kap. 6 A (D-1)
 * @param oevreAldersgrenseProgram first age outside "mellom 18 og 55" (D-6)
 * @param aldersgrense60IKraft when "til og med 60" enters into force; absent = not set (D-2)
 * @param nestenFullTid34 weekly hours read as near full-time work in kap. 6 A
 * @param integreringserklaeringIKraft when § 16 speaks of a declaration instead of a contract; absent = not set (TR-17)
 * @param annenLesning points read the other way than {@link Tvilspunkt#svar}; what is chosen is no longer in doubt
 */
public record Regelparametre(
        LocalDate kap6aOpphoerer,
        int oevreAldersgrenseProgram,
        @Nullable LocalDate aldersgrense60IKraft,
        int nestenFullTid34,
        @Nullable LocalDate integreringserklaeringIKraft,
        Set<Tvilspunkt> annenLesning) {

    public Regelparametre {
        Set<Tvilspunkt> lest = EnumSet.noneOf(Tvilspunkt.class);
        lest.addAll(annenLesning);
        for (Tvilspunkt punkt : lest) {
            if (!punkt.harAnnenLesning()) {
                throw new IllegalArgumentException(punkt + " has no other reading");
            }
        }
        annenLesning = Collections.unmodifiableSet(lest);
    }

    /** With every point read as the specification does. */
    public Regelparametre(
            LocalDate kap6aOpphoerer,
            int oevreAldersgrenseProgram,
            @Nullable LocalDate aldersgrense60IKraft,
            int nestenFullTid34,
            @Nullable LocalDate integreringserklaeringIKraft) {
        this(
                kap6aOpphoerer,
                oevreAldersgrenseProgram,
                aldersgrense60IKraft,
                nestenFullTid34,
                integreringserklaeringIKraft,
                Set.of());
    }

    /** The defaults of the specification, as the law was read on 1 July 2026. */
    public static Regelparametre gjeldende() {
        return new Regelparametre(LocalDate.of(2028, 7, 1), 55, null, 30, null);
    }

    public boolean leserAnnerledes(Tvilspunkt punkt) {
        return annenLesning.contains(punkt);
    }

    /** The same, with other points read the other way. */
    public Regelparametre medAnnenLesning(Set<Tvilspunkt> punkter) {
        return new Regelparametre(
                kap6aOpphoerer,
                oevreAldersgrenseProgram,
                aldersgrense60IKraft,
                nestenFullTid34,
                integreringserklaeringIKraft,
                punkter);
    }
}
