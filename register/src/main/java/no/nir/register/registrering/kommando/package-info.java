/**
 * The commands as values: what a sender wants registered, how it is read from any channel, and what can be said of it
 * (refusals and warnings, named as sentences).
 *
 * <p>Legal basis: integreringsforskriften §§ 52–53 (what may be registered), forvaltningsloven §§ 24, 25, 27.
 *
 * <p>Allowed neighbours: journal and tilgang, for who sends and how; kategori, for the names of the acts.
 */
@NullMarked
@NamedInterface("kommando")
package no.nir.register.registrering.kommando;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
