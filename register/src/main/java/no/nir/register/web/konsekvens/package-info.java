/**
 * The pages of the konsekvens: IMDi tries other answers, sees in numbers what would change, and lets the municipalities see which of their
 * own it would touch. National roles meet numbers only; names are for those whose people they are.
 *
 * <p>Legal basis: as for {@code register.konsekvens}.
 *
 * <p>Allowed neighbours: konsekvens, kategori, tilgang, sporing, and web itself.
 */
@NullMarked
package no.nir.register.web.konsekvens;

import org.jspecify.annotations.NullMarked;
