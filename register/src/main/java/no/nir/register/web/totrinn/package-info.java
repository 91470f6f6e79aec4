/**
 * Totrinnskontroll: what a municipality wants two persons behind and who said so, what waits for the second one, and the page where that one looks
 * at it.
 *
 * <p>Legal basis: see {@link no.nir.register.registrering.totrinn}.
 */
@NullMarked
package no.nir.register.web.totrinn;

import org.jspecify.annotations.NullMarked;
