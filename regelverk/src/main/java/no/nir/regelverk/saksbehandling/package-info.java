/**
 * How the municipality decides: what is an enkeltvedtak under which act, that the register alone decides nothing, extended norsk
 * under integreringsforskriften § 43 g, and what may be given to research.
 */
@NullMarked
package no.nir.regelverk.saksbehandling;

import org.jspecify.annotations.NullMarked;
