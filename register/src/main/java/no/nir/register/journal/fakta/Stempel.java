package no.nir.register.journal.fakta;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: the journal post that told it, and when the register knew it.
 *
 * @param opphavId the person it is told of, when that person is merged into the one it is registered on
 */
public record Stempel(
        long journalNr, Instant registrert, @Nullable Long opphavId) {

    public Stempel(long journalNr, Instant registrert) {
        this(journalNr, registrert, null);
    }
}
