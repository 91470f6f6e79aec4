package no.nir.register.web.soek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search.
 *
 * @param soekt what was searched for when it was a name; a number is not shown again
 * @param antall the count in words
 * @param grunn why nothing was found, key of the texts; absent when something was
 * @param kanHente whether «hent person» is a way on for this user
 */
public record Treffside(
        @Nullable String soekt,
        String antall,
        List<Listelinje> linjer,
        @Nullable String grunn,
        boolean kanHente) {

    public Treffside {
        linjer = List.copyOf(linjer);
    }
}
