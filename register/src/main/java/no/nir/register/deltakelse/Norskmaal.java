package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * What the training in norsk shall lead to in one of the four skills (integreringsloven § 31, integreringsforskriften §§ 26–28). Another level from
 * another day is a new registration.
 *
 * @param delferdighet a value of the code list delferdighet
 * @param nivaa a value of the code list norskmaal
 * @param dato the first day it holds
 */
public record Norskmaal(String ordning, String delferdighet, String nivaa, LocalDate dato) implements Deltakelse {}
