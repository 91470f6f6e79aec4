/**
 * Who a person is: numbers, name, birth, addresses, citizenships, family, moves to and from Norway. Facts of
 * Folkeregisteret, and of the immigration authorities for those Folkeregisteret does not have yet.
 *
 * <p>Legal basis: integreringsforskriften § 46 (what may be stored).
 *
 * <p>Allowed neighbours: journal (locks, the two times of facts). Owns the tables of {@code db/migration/person}.
 */
@NullMarked
package no.nir.register.person;

import org.jspecify.annotations.NullMarked;
