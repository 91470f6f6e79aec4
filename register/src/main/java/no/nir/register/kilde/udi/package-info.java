/**
 * The immigration authorities' events, in the form of our own proposal ({@code docs/api/udi-hendelser.md}): no public feed exists.
 * UDI's permit codes become legal bases through the versioned {@code UdiKodekart}; a code it does not have becomes a manual check.
 *
 * <p>Legal basis: integreringsloven § 44, integreringsforskriften §§ 46, 49, 51.
 *
 * <p>Allowed neighbours: the package above, person, opphold, journal.
 */
@NullMarked
package no.nir.register.kilde.udi;

import org.jspecify.annotations.NullMarked;
