package no.nir.register.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register may say about a post without opening its content: this is also the form of the change feed.
 *
 * @param nr the journal number, unique in the register and rising within a person
 */
public record Journalpost(
        long personId,
        long nr,
        String type,
        Kanal kanal,
        String avsender,
        String organisasjon,
        String noekkel,
        @Nullable Long gjelderNr,
        Instant registrert) {}
