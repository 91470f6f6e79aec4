package no.nir.register.web.soek;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list, in words.
 *
 * @param haster rolig, snart or over
 */
public record Listelinje(
        String sti,
        String navn,
        String alder,
        String duf,
        String kommune,
        String siden,
        String kategori,
        String vedtak,
        String fristnavn,
        @Nullable String frist,
        String haster) {}
