/**
 * IMDi's pages of the omregning: order, stop, resume, close, how far it has come, and what it changed. Numbers only: national roles meet
 * persons by asking for one (functional reference § 9.1), never in a list here.
 *
 * <p>Legal basis: as for {@code register.omregning}.
 *
 * <p>Allowed neighbours: omregning, tilgang, and web itself.
 */
@NullMarked
package no.nir.register.web.omregning;

import org.jspecify.annotations.NullMarked;
