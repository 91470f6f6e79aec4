package no.nir.register.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A deadline as a meter shows it.
 *
 * @param fra the day it began to run
 * @param til last day in time
 * @param idag the register's day
 */
public record Frist(LocalDate fra, LocalDate til, LocalDate idag) {

    private static final long SNART = 30;

    public Frist {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("fristen er ute før den begynner");
        }
    }

    /** Days left, today not counted; negative when it is over. */
    public long dagerIgjen() {
        return ChronoUnit.DAYS.between(idag, til);
    }

    /** How much of the time is used, 0 to 100. */
    public long brukt() {
        long alle = ChronoUnit.DAYS.between(fra, til) + 1;
        long gaatt = ChronoUnit.DAYS.between(fra, idag);
        return Math.clamp(gaatt * 100 / alle, 0, 100);
    }

    /** rolig, snart (at most 30 days left) or over. */
    public String haster() {
        if (dagerIgjen() < 0) {
            return "over";
        }
        return dagerIgjen() <= SNART ? "snart" : "rolig";
    }
}
