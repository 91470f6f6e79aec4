package no.nir.register.journal;

/**
 * The person's key has been destroyed. Each module that holds projections of the person deletes them when it hears this,
 * in the same transaction.
 */
public record PersonGlemt(long personId) {}
