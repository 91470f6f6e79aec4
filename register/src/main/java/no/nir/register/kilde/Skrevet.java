package no.nir.register.kilde;

import java.util.List;
import java.util.Set;

/**
 * What came of writing.
 *
 * @param beroerte persons whose facts changed
 * @param tilKarantene items that could be read, but not tied to a person or a fact
 */
public record Skrevet<T>(Set<Long> beroerte, List<Innslag.Uleselig<T>> tilKarantene) {}
