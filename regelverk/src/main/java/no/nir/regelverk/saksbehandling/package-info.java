/**
 * How the municipality decides: what is an enkeltvedtak under which act, that the register alone decides nothing, extended norsk
 * under integreringsforskriften § 43 g, what the covid-19 acts added, and what may be given to research.
 */
@NullMarked
package no.nir.regelverk.saksbehandling;

import org.jspecify.annotations.NullMarked;
