package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizenship and when it was held.
 *
 * @param land ISO 3166-1 alpha-3, or STATELESS
 */
public record Statsborgerskap(
        String land, @Nullable LocalDate fom, @Nullable LocalDate tom) {}
