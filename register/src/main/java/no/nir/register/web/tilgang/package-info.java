/** The pages of access: «hent person», and the log of who saw whom. */
@NullMarked
package no.nir.register.web.tilgang;

import org.jspecify.annotations.NullMarked;
