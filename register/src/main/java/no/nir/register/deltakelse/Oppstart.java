package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * The start of a scheme.
 *
 * @param slag TILBUDT (the day the person was offered to start) or BEGYNT (the day they did)
 */
public record Oppstart(String ordning, String slag, LocalDate dato) implements Deltakelse {}
