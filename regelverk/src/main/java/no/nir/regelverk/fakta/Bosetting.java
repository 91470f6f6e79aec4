package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person lives in a municipality from a day; {@code tom} absent = still, or until the next settlement begins. */
public record Bosetting(
        String kommune, LocalDate fom, @Nullable LocalDate tom, Bosettingsmaate maate) {}
