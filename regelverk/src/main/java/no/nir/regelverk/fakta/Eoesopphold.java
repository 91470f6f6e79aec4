package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay under utlendingsloven chapter 13: not a permit. */
public record Eoesopphold(
        Eoesslag slag, LocalDate fom, @Nullable LocalDate tom) {}
