package no.nir.register.registrering.kommando;

import java.util.List;
import java.util.Locale;

/**
 * What a rule has to say about a command. The texts (what was wrong, which rule, what to do) stand in the message files
 * under the code, in all three languages.
 */
public sealed interface Funn permits Avvisning, Advarsel, Merknad {

    /** The field of the command it is about; {@code person}, {@code kommunenummer} and {@code kommando} are the envelope's. */
    String felt();

    /** What the texts are about: dates, periods, numbers and words as typed. */
    default List<Object> argumenter() {
        return List.of();
    }

    /** The name as a code: words in upper case with underscores. */
    default String kode() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
