package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay in a reception centre. */
public record Mottaksopphold(
        Mottakstype type, LocalDate fom, @Nullable LocalDate tom) {}
