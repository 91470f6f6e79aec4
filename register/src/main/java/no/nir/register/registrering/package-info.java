/**
 * Registrations by municipalities and reception centres: one command, one path, the same answer in every channel. A
 * command is checked by small rules (each a legal basis, a refusal or a warning), appended to the journal, projected and
 * answered with a receipt, in one transaction under the person's lock.
 *
 * <p>Legal basis: integreringsloven §§ 41–46, integreringsforskriften kap. 9 (two months: §§ 58–59), forvaltningsloven
 * §§ 24, 25, 27.
 *
 * <p>Allowed neighbours: kategori, vedtak, deltakelse, vindu, kodeliste, journal, tilgang. Owns the tables sen_registrering, forespoersel,
 * forespoerselsvar, totrinnsvalg, kontroll, kontrollsvar, kommuneflytting and historikkpeker (demo only).
 */
@NullMarked
package no.nir.register.registrering;

import org.jspecify.annotations.NullMarked;
