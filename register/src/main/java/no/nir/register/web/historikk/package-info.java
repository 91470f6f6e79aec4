/**
 * Everything ever registered on a person, oldest knowledge included: who, when, by which way, what, and what was put right
 * later. Reads the journal and writes nothing (integreringsloven § 41, integreringsforskriften kap. 9).
 *
 * <p>Allowed neighbours: journal, registrering, tilgang, web.registrering for words, web.person for the head.
 */
@NullMarked
package no.nir.register.web.historikk;

import org.jspecify.annotations.NullMarked;
