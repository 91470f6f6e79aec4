package no.nir.register.deltakelse;

import java.math.BigDecimal;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Absence or time off without a vedtak: illness, care, holiday, religious holidays, and absence without a valid reason (integreringsloven § 21).
 *
 * @param aarsak a value of the code list fravaer that is no leave
 * @param timer hours, when the absence is of part of the days; absent for whole days
 */
public record Fravaer(
        String ordning,
        String aarsak,
        Periode periode,
        @Nullable BigDecimal timer) implements Deltakelse {}
