/**
 * What the person takes part in: start, tiltak, hours, leave, end, and the education and work that the deadlines and
 * duties depend on. Typed rows, as they stand now and as known at any instant.
 *
 * <p>Legal basis: integreringsloven §§ 13–18, 29–36; integreringsforskriften §§ 49, 52, 53.
 *
 * <p>Allowed neighbours: journal. Owns the tables oppstart, tiltak, timer, permisjon, fravaer, videregaaende, sluttmaal,
 * norskmaal, milepael, avslutning, utdanningsbakgrunn and
 * arbeid.
 */
@NullMarked
package no.nir.register.deltakelse;

import org.jspecify.annotations.NullMarked;
