/**
 * Dated code lists: code, label in three languages, validity, source, verified or not. Also countries, municipalities with
 * their whole history, and the versioned mapping from UDI codes to legal basis. Everything is read once from tables on the
 * class path; what nobody has confirmed is marked so in its row. An unknown code is a value, never an exception.
 */
@NullMarked
package no.nir.kodeverk;

import org.jspecify.annotations.NullMarked;
