/**
 * What has moved from one municipality's name to another's: told on the start page, listed for both. Reads by queries of its own and writes
 * nothing.
 *
 * <p>Legal basis: integreringsforskriften § 45 (a municipality answers for its own registrations).
 *
 * <p>Allowed neighbours: tilgang, sporing, web.registrering for words.
 */
@NullMarked
package no.nir.register.web.flytting;

import org.jspecify.annotations.NullMarked;
