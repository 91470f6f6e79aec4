package no.nir.register.kilde;

/**
 * How far a source has been taken in.
 *
 * @param behandlet items taken in since the start of this run
 * @param totalt how many there are; 0 when the source does not say
 */
public record Framdrift(String kilde, long behandlet, long totalt) {}
