package no.nir.register.deltakelse;

import java.time.LocalDate;
import no.nir.tid.Periode;

/**
 * Leave by vedtak; deadlines move by its length where the law says so.
 *
 * @param aarsak a leave of the code list fravaer
 */
public record Permisjon(String ordning, String aarsak, LocalDate vedtaksdato, Periode periode) implements Deltakelse {}
