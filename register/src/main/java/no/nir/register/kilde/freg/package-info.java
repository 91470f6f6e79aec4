/**
 * Folkeregisteret as Skatteetaten publishes it: feed of events by sequence number, person documents in bulk, and a bulk extract
 * when there is no cursor or it is too old. Only persons the register concerns are kept: those with a DUF-nummer, those already
 * known, and those a permit names as reference person.
 *
 * <p>Legal basis: integreringsloven § 44, integreringsforskriften § 46.
 *
 * <p>Allowed neighbours: the package above, person, opphold, proeve, journal.
 */
@NullMarked
package no.nir.register.kilde.freg;

import org.jspecify.annotations.NullMarked;
