/** Reads cases as YAML and prints answers as JSON lines. The only package of regelverk that does I/O. */
@NullMarked
package no.nir.regelverk.kommandolinje;

import org.jspecify.annotations.NullMarked;
