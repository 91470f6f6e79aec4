/**
 * The rules a registration must pass: one small method for each, from what the register knows of the person and what is
 * sent, to what there is to say. No database, no clock.
 *
 * <p>Legal basis: integreringsloven §§ 8, 12, 41–46; integreringsforskriften §§ 57–59; forvaltningsloven § 27.
 *
 * <p>Allowed neighbours: the commands, vedtak, deltakelse, tilgang.
 */
@NullMarked
package no.nir.register.registrering.regler;

import org.jspecify.annotations.NullMarked;
