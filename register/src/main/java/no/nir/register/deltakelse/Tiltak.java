package no.nir.register.deltakelse;

import java.math.BigDecimal;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * One element of a programme or a training.
 *
 * @param tiltakskode a value of the code list tiltak
 * @param erstatterNr journal number of the tiltak it stands in for while it lasts; absent for what stands for itself
 */
public record Tiltak(
        String ordning,
        String tiltakskode,
        Periode periode,
        BigDecimal timerPerUke,
        @Nullable Long erstatterNr) implements Deltakelse {}
