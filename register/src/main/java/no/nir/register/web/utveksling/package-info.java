/**
 * Pages of the exchange with other systems: how the sources are doing and what could not be taken in. No personal content is shown
 * here: who is to be told, the source finds by its own sequence number.
 *
 * <p>Legal basis: integreringsloven § 44 (sources), integreringsforskriften § 46.
 *
 * <p>Allowed neighbours: kilde, tilgang, and web itself.
 */
@NullMarked
package no.nir.register.web.utveksling;

import org.jspecify.annotations.NullMarked;
