package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A revocation case: opened, and the date of the final decision when there is one. */
public record Tilbakekall(
        @Nullable LocalDate aapnet, @Nullable LocalDate endelig) {}
