/** The log of look-ups, and who reads it. */
@NullMarked
package no.nir.register.sporing;

import org.jspecify.annotations.NullMarked;
