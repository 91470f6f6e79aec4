/** The rule sets: which act, permit in effect, introduksjonsprogram, norsk, training of asylum seekers, deadlines. */
@NullMarked
package no.nir.regelverk.regler;

import org.jspecify.annotations.NullMarked;
