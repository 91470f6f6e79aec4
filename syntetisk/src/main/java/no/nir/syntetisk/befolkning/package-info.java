/**
 * A synthetic Norway: lives as pure functions of a seed and a number. A household can be simulated again at any time and comes
 * out the same, so only a small index is held in memory. Lives are told as far as the end of {@link Horisont}; what has not
 * happened yet by the application's clock is for the feeds to hold back. Only synthetic numbers (month + 80), adjective + noun
 * names and invented streets: nobody here can be mistaken for anyone.
 */
@NullMarked
package no.nir.syntetisk.befolkning;

import org.jspecify.annotations.NullMarked;
