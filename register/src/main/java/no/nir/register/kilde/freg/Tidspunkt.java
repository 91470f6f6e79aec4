package no.nir.register.kilde.freg;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Folkeregisteret's points in time as Norwegian days. */
final class Tidspunkt {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final int BARE_DATO = 10;

    private Tidspunkt() {}

    /** @throws java.time.DateTimeException when it is no point in time */
    static @Nullable LocalDate dag(@Nullable String tidspunkt) {
        if (tidspunkt == null || tidspunkt.isBlank()) {
            return null;
        }
        if (tidspunkt.length() <= BARE_DATO) {
            return LocalDate.parse(tidspunkt);
        }
        return OffsetDateTime.parse(tidspunkt).atZoneSameInstant(NORGE).toLocalDate();
    }

    /** The last day in force, from the point in time it ended. */
    static @Nullable LocalDate sisteDag(@Nullable String opphoer) {
        LocalDate dag = dag(opphoer);
        return dag == null ? null : dag.minusDays(1);
    }
}
