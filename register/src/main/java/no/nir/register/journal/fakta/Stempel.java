package no.nir.register.journal.fakta;

import java.time.Instant;

/** Where a fact comes from: the journal post that told it, and when the register knew it. */
public record Stempel(long journalNr, Instant registrert) {}
