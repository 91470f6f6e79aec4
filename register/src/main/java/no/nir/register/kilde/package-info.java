/**
 * Takes in what the source registers say: formats become commands, each accepted event a journal post and facts, the
 * cursor moved in the same transaction. What cannot be read or matched is set aside in quarantine; the rest goes on.
 *
 * <p>Legal basis: integreringsloven §§ 41–44 (the register and its sources), integreringsforskriften § 46.
 *
 * <p>Allowed neighbours: kategori, person, opphold, proeve, journal. Owns the tables of {@code db/migration/kilde}.
 */
@NullMarked
package no.nir.register.kilde;

import org.jspecify.annotations.NullMarked;
