package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application for renewal, new basis or permanent permit.
 *
 * @param endelig date of the final decision; absent = pending
 */
public record Soeknad(
        Soeknadsslag slag,
        LocalDate innlevert,
        @Nullable LocalDate endelig,
        @Nullable Soeknadsutfall utfall) {}
