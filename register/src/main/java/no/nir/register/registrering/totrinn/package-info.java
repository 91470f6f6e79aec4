/**
 * Totrinnskontroll: what a municipality wants a second person to look at before it is registered, and what waits for that.
 *
 * <p>Legal basis: none says that it must be so. Whoever decides is the municipality (integreringsloven § 46; kommuneloven § 25-1 on internal
 * control), so the municipality chooses, and every choice says why.
 */
@NamedInterface("totrinn")
@NullMarked
package no.nir.register.registrering.totrinn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
