package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * The end of a scheme in a municipality; its reason is the person's main activity at exit.
 *
 * @param dato the last day in the scheme
 * @param aarsak a value of the code list avslutningsaarsak; there is no end without one
 */
public record Avslutning(String ordning, LocalDate dato, String aarsak) implements Deltakelse {}
