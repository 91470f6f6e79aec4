package no.nir.register.journal;

import java.util.Set;

/**
 * Some of the persons merged into {@code gjeldende} are not the same human.
 *
 * @param utskilt who stands for them from now on
 * @param medfulgte all of them, {@code utskilt} too
 */
public record PersonSkilt(long utskilt, long gjeldende, Set<Long> medfulgte) {}
