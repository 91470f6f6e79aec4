package no.nir.syntetisk.innlogging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demo user.
 *
 * @param id stands as {@code sub} in tokens
 * @param organisasjonsnummer whom the persona represents; null shows what happens when nobody is represented
 * @param roller codes of the claim {@code nir_roller}
 * @param nb what one can try as this persona
 */
record Persona(
        String id,
        String navn,
        @Nullable String organisasjonsnummer,
        String organisasjon,
        List<String> roller,
        String nb,
        String en) {

    Persona {
        roller = List.copyOf(roller);
    }
}
