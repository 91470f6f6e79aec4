package no.nir.register.vindu;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The last day on which the data of a year are registered in time for the published figures.
 *
 * @param sattAv the name of who set it, as it was then
 */
public record Aarsfrist(int aar, LocalDate frist, String grunn, String sattAv, Instant satt) {

    /** Days left, the last one included: 0 on the day itself, negative afterwards. */
    public long dagerIgjen(LocalDate idag) {
        return ChronoUnit.DAYS.between(idag, frist);
    }
}
