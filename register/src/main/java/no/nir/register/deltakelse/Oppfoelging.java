package no.nir.register.deltakelse;

import java.math.BigDecimal;
import no.nir.tid.Periode;

/** Training offered to follow up a person in leave for birth or adoption, in hours a week. */
public record Oppfoelging(String ordning, Periode periode, BigDecimal timerPerUke) implements Deltakelse {}
