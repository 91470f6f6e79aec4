package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Registered as resident of a municipality in Folkeregisteret. */
public record Folkeregistrering(
        @Nullable String kommune, LocalDate fom, @Nullable LocalDate tom) {}
