/** Dated code lists: code, label in three languages, validity, source, verified or not. */
@NullMarked
package no.nir.kodeverk;

import org.jspecify.annotations.NullMarked;
