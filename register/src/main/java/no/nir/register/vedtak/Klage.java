package no.nir.register.vedtak;

import java.time.LocalDate;

/**
 * A complaint over a vedtak (integreringsloven § 47, forvaltningsloven § 28).
 *
 * @param vedtakNr journal number of the vedtak
 * @param mottatt the day the municipality got it
 */
public record Klage(String ordning, long vedtakNr, LocalDate mottatt) implements Vedtaksopplysning {}
