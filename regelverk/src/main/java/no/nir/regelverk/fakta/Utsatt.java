package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Late start of norsk (utsatt inntreden).
 *
 * @param bestaar the circumstance lasted, or had just ended, at the claim; absent = unknown
 */
public record Utsatt(
        Utsattgrunn grunn,
        LocalDate krav,
        @Nullable LocalDate vedtak,
        @Nullable Boolean bestaar) {}
