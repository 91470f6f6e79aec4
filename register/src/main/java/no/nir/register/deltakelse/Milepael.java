package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * Something that is done once, on a day: a plan or contract made, a mapping, a course completed, a certificate given.
 *
 * @param milepael a value of the code list milepael
 */
public record Milepael(String ordning, String milepael, LocalDate dato) implements Deltakelse {}
