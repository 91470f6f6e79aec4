/**
 * Results of tests: norsk part by part, knowledge of society with its language, citizenship. Facts of HK-dir; no municipality
 * registers or corrects them. A corrected result closes the older one, an annulled one stays readable as annulled.
 *
 * <p>Legal basis: integreringsforskriften §§ 46–51 (what may be stored), §§ 34–43 (the tests and the complaint on them).
 *
 * <p>Allowed neighbours: journal (locks, the two times of facts). Owns the table proeveresultat.
 */
@NullMarked
package no.nir.register.proeve;

import org.jspecify.annotations.NullMarked;
