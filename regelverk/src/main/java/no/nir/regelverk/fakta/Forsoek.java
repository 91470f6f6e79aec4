package no.nir.regelverk.fakta;

import java.time.LocalDate;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/**
 * A time-limited pilot the ministry has approved for the municipality, and that the person takes part in.
 *
 * @param ordning programme or norsk
 * @param tom last day; absent = no end known
 * @param kategori what the pilot's own rules give; absent = nobody has recorded it
 */
public record Forsoek(
        Ordning ordning,
        LocalDate fom,
        @Nullable LocalDate tom,
        @Nullable Kategori kategori) {}
