/**
 * The right to stay: applications, permits, prolongations, revocations, EEA right of residence, reception centres,
 * settlement and first arrival. Facts of the immigration authorities.
 *
 * <p>Legal basis: integreringsforskriften §§ 46, 49 and 51 (what may be stored); utlendingsloven for the words.
 *
 * <p>Allowed neighbours: journal (locks, the two times of facts). Owns the tables of {@code db/migration/opphold}.
 */
@NullMarked
package no.nir.register.opphold;

import org.jspecify.annotations.NullMarked;
