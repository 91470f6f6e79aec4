/** Identity numbers as values: DUF-nummer, foedselsnummer, D-nummer, organisasjonsnummer. */
@NullMarked
package no.nir.ident;

import org.jspecify.annotations.NullMarked;
