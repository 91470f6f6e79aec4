/**
 * A second opinion on the law: slow, day by day, written from the rule tables (the case format's rule ids) without sight of
 * the engine, so that the two can be compared. Only the facts, the periods and the code lists are shared with the engine.
 */
@NullMarked
package no.nir.fasit;

import org.jspecify.annotations.NullMarked;
