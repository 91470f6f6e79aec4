/**
 * HK-dir's test results, in the form of our own proposal ({@code docs/api/hkdir-proeveresultater.md}): no public feed exists. HK-dir makes
 * nobody known to the register: a result of an unknown candidate waits in quarantine.
 *
 * <p>Legal basis: integreringsforskriften §§ 46–51.
 *
 * <p>Allowed neighbours: the package above, person, proeve, journal.
 */
@NullMarked
package no.nir.register.kilde.hkdir;

import org.jspecify.annotations.NullMarked;
