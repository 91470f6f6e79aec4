package no.nir.register.deltakelse;

import java.math.BigDecimal;
import no.nir.tid.Periode;

/**
 * Paid work or an offer of it: 30 hours a week or more lifts the duty (integreringsloven § 8).
 *
 * @param slag ARBEID or TILBUD
 */
public record Arbeid(String slag, Periode periode, BigDecimal timerPerUke) implements Deltakelse {}
