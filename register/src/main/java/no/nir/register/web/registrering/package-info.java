/**
 * The forms of registration: one page for each command, a page to read a vedtak through before it is sent, and the
 * receipt. Builds the same fields a system would send, so that the same command gets the same answer. Works without
 * script.
 *
 * <p>Allowed neighbours: registrering, tilgang, sporing and the frame of web.
 */
@NullMarked
package no.nir.register.web.registrering;

import org.jspecify.annotations.NullMarked;
