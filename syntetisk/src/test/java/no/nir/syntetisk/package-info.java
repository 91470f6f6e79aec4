/** Tests of the fakes over HTTP, and of what this module may know. */
@NullMarked
package no.nir.syntetisk;

import org.jspecify.annotations.NullMarked;
