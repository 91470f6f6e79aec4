package no.nir.register.web.innlogging;

import java.util.Map;
import java.util.Optional;
import no.nir.ident.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/** An organisation as Digdir's tokens name it: {@code {"authority":"iso6523-actorid-upis","ID":"0192:310000019"}}. */
final class Aktoer {

    private static final String ENHETSREGISTERET = "0192:";

    private Aktoer() {}

    static Optional<Organisasjonsnummer> nummer(@Nullable Object aktoer) {
        return aktoer instanceof Map<?, ?> kart
                        && kart.get("ID") instanceof String id
                        && id.startsWith(ENHETSREGISTERET)
                ? Organisasjonsnummer.parse(id.substring(ENHETSREGISTERET.length()))
                        .finnGyldig()
                : Optional.empty();
    }
}
