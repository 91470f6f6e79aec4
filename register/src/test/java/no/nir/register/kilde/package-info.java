/** Tests of the intake against sources over real HTTP and a real database. */
@NullMarked
package no.nir.register.kilde;

import org.jspecify.annotations.NullMarked;
