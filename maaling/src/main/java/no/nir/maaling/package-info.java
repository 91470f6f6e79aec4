/**
 * Benchmarks: each measures something of ours and a comparator side by side in one run, A B A B, and prints the ratio. An
 * absolute figure is weather; a ratio that fell is a fault. Raw figures go to {@code maaling/resultater/} with the commit.
 */
@NullMarked
package no.nir.maaling;

import org.jspecify.annotations.NullMarked;
