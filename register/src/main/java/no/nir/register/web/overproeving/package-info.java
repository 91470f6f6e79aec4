/**
 * Overprøvinger: where municipalities find otherwise than the rules. On a person's page in full, with IMDi's answers; for IMDi by rule, as the
 * reports of faults they are.
 *
 * <p>Legal basis: integreringsloven § 46 and fvl. § 17 (the municipality examines and decides), integreringsloven §§ 41–45 (who may see).
 *
 * <p>Allowed neighbours: registrering, vedtak, kategori, tilgang, sporing, and web.person.
 */
@NullMarked
package no.nir.register.web.overproeving;

import org.jspecify.annotations.NullMarked;
