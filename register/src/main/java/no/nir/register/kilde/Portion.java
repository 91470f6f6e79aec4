package no.nir.register.kilde;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call to a source gave.
 *
 * @param nestePeker where the cursor is to stand when all of this is written; absent: it does not move
 * @param merVenter whether the source is known or likely to have more at once
 * @param kanHentesForut whether the next portion may be fetched while this one is written
 * @param sisteHendelse the source's own time of the last item
 * @param etterslep items the source has beyond this portion; absent when it does not say
 */
public record Portion<T>(
        List<Innslag<T>> innslag,
        @Nullable Long nestePeker,
        boolean merVenter,
        boolean kanHentesForut,
        @Nullable Instant sisteHendelse,
        @Nullable Long etterslep) {

    /** Nothing new. */
    public static <T> Portion<T> tom() {
        return new Portion<>(List.of(), null, false, false, null, 0L);
    }
}
