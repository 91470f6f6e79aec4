/** A synthetic Norway: population generator and fakes of the outside systems. Only synthetic people (month + 80). */
@NullMarked
package no.nir.syntetisk;

import org.jspecify.annotations.NullMarked;
