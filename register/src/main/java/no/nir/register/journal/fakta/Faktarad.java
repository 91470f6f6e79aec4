package no.nir.register.journal.fakta;

import java.time.Instant;

/** A fact of a person as stored, with the journal post that told it and since when the register knew it. */
public record Faktarad<F>(long personId, F faktum, Instant registrertFra, long journalNr) {}
