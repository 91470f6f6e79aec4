package no.nir.register.deltakelse;

/**
 * Education from before; decides 18 months or 3 years (integreringsforskriften § 28).
 *
 * @param nivaa a value of the code list utdanningsbakgrunn
 */
public record Utdanningsbakgrunn(String nivaa) implements Deltakelse {}
