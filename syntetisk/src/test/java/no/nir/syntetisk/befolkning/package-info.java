/** Tests of the generator: the same country every time, no impossible lives, near the published figures. */
@NullMarked
package no.nir.syntetisk.befolkning;

import org.jspecify.annotations.NullMarked;
