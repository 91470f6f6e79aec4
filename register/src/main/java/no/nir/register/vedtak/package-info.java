/**
 * The municipality's contact with the person, its vedtak, and where it finds otherwise than the rules (overprøving): typed rows, as they stand now and as known at any instant.
 *
 * <p>Legal basis: integreringsloven §§ 12, 27, 46, 47; forvaltningsloven §§ 24, 25, 27; integreringsforskriften §§ 52, 53.
 *
 * <p>Allowed neighbours: journal. Owns the tables kontakt, vedtak, klage,
 * klageavgjoerelse, overproeving and overproevingssvar.
 */
@NullMarked
package no.nir.register.vedtak;

import org.jspecify.annotations.NullMarked;
