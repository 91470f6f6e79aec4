package no.nir.register.tilgang;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a municipality keeps a person who moved away.
 *
 * <p>It must register what it knows within two months after the data exist (integreringsforskriften §§ 58–59). The last data of its own time
 * exist on its last day at the latest, so it reads and registers fully until two months after that day. Later it has no task left with the
 * person but to answer for what it did (it is controller of its own registrations, § 45): it keeps those, and sees nothing newer. Doubt: no
 * rule says how access ends at a move; this is our reading of the purpose (integreringsloven §§ 41, 45).
 */
public final class Flytteregel {

    public static final Period FULL_TILGANG = Period.ofMonths(2);

    private Flytteregel() {}

    /** The last day of full access. */
    public static LocalDate fullTilgangTil(LocalDate sisteDag) {
        return sisteDag.plus(FULL_TILGANG);
    }
}
