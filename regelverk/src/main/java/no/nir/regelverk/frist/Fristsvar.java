package no.nir.regelverk.frist;

import java.time.LocalDate;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import org.jspecify.annotations.Nullable;

/** When something must be done at the latest, or why no day can be named. */
public sealed interface Fristsvar {

    /**
     * @param sisteDag last day in time, counted from the event
     * @param forskjoevet the next working day, when the last day is a Saturday, a Sunday or a holiday and the act may be that late;
     *     absent otherwise. That the extension of domstolloven § 149 holds here is practice, not text: look before refusing
     */
    record SisteDag(
            Lovfrist frist,
            LocalDate hendelse,
            LocalDate sisteDag,
            @Nullable LocalDate forskjoevet,
            Lovhjemmel hjemmel) implements Fristsvar {

        /** The day after which the act is certainly too late. */
        public LocalDate senest() {
            return forskjoevet == null ? sisteDag : forskjoevet;
        }

        public boolean maaKontrolleres() {
            return forskjoevet != null;
        }
    }

    /** The rule did not exist on the day of the event: a duty perhaps, but no number of days. */
    record IngenFastFrist(Lovfrist frist, LocalDate hendelse) implements Fristsvar {}
}
