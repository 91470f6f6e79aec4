/**
 * Trying rules before anything is switched on: walks through the register with the rules of the program that runs, optionally with other
 * values where the sources leave a point open, and writes down what would be otherwise than what the register has stored. No answer of the
 * register is touched: the answers are computed in transactions that may only read.
 *
 * <p>Legal basis: forvaltningsloven § 17 and the duty to guide (§ 11): whoever is hit by a change shall be told in time. What comes out is a
 * computation about a rule, never about what a municipality has decided (integreringsloven § 46).
 *
 * <p>Allowed neighbours: omregning, whose way of sharing a walk it uses, kategori, tilgang and journal. Owns the tables konsekvens,
 * konsekvensvalg, konsekvensbunke, konsekvensregel, konsekvenskategori, konsekvensfrist, konsekvensfeil and konsekvenspublisering.
 */
@NullMarked
package no.nir.register.konsekvens;

import org.jspecify.annotations.NullMarked;
