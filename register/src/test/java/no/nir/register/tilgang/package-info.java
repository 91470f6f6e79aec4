/** Users for tests, and the rules of access. */
@NullMarked
package no.nir.register.tilgang;

import org.jspecify.annotations.NullMarked;
