/**
 * How late a registration may come: the windows IMDi opens beyond the ordinary two months, and the yearly days by which a year's data must be in
 * to be counted.
 *
 * <p>Legal basis: integreringsforskriften §§ 58–59 (two months). That IMDi may open wider windows and sets yearly cut-offs is practice, not
 * regulation (functional reference § 8); so every window says why.
 *
 * <p>Allowed neighbours: none. Owns the tables registreringsvindu and aarsfrist.
 */
@NullMarked
package no.nir.register.vindu;

import org.jspecify.annotations.NullMarked;
