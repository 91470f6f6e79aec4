package no.nir.register.deltakelse;

import no.nir.tid.Periode;

/**
 * Another municipality gives the training than the one that answers for the person.
 *
 * @param opplaeringskommune its number as it was registered
 */
public record Opplaeringskommune(String ordning, String opplaeringskommune, Periode periode) implements Deltakelse {}
