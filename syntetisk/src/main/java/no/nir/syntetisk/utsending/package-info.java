/**
 * What the three sources have told by now, numbered: the simulated past as far as the clock has come, and facts added while the
 * program runs. Also the switch that makes a source misbehave. Knows no format; that is for {@code folkeregister}, {@code udi} and
 * {@code fagsystem}.
 */
@NullMarked
package no.nir.syntetisk.utsending;

import org.jspecify.annotations.NullMarked;
