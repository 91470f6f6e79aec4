package no.nir.register.deltakelse;

/**
 * What the person speaks from home. One at a time: newer knowledge ends the older.
 *
 * @param spraak a value of the code list spraak
 */
public record Morsmaal(String spraak) implements Deltakelse {}
