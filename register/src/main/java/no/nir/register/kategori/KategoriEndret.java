package no.nir.register.kategori;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The category of a person in one scheme has become another than it was computed to be before.
 *
 * @param ordning INTRO, NORSK or ASYL
 * @param fom first day on which the new timeline differs from the old
 * @param foer the category that day as computed before; {@code null} when nothing was computed
 * @param naa the category that day now; {@code null} when the timeline no longer reaches that day
 */
public record KategoriEndret(
        long personId,
        String ordning,
        LocalDate fom,
        @Nullable String foer,
        @Nullable String naa) {}
