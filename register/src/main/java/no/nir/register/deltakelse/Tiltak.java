package no.nir.register.deltakelse;

import java.math.BigDecimal;
import no.nir.tid.Periode;

/**
 * One element of a programme or a training.
 *
 * @param tiltakskode a value of the code list tiltak
 */
public record Tiltak(String ordning, String tiltakskode, Periode periode, BigDecimal timerPerUke)
        implements Deltakelse {}
