package no.nir.ident;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a typed number turned out to be.
 *
 * @param <T> the kind of number asked for
 */
public sealed interface Tolkning<T> {

    /** The number is right as far as can be told from the number alone. */
    record Gyldig<T>(T ident) implements Tolkning<T> {}

    /** Possibly right: whoever registers it must confirm that it stands so in the source. */
    record Tvilsom<T>(T ident, Identfeil tvil) implements Tolkning<T> {}

    /** Not such a number. */
    record Ugyldig<T>(Identfeil feil) implements Tolkning<T> {}

    /** The number when it is valid; a doubtful one is not. */
    default Optional<T> finnGyldig() {
        return this instanceof Gyldig<T>(T ident) ? Optional.of(ident) : Optional.empty();
    }

    /** The number when it can be used, a doubtful one too. */
    default Optional<T> finn() {
        return switch (this) {
            case Gyldig<T>(T ident) -> Optional.of(ident);
            case Tvilsom<T>(T ident, Identfeil _) -> Optional.of(ident);
            case Ugyldig<T> _ -> Optional.empty();
        };
    }

    /** The same outcome for a wider or narrower kind of number. */
    default <R> Tolkning<R> som(Function<? super T, ? extends R> til) {
        return switch (this) {
            case Gyldig<T>(T ident) -> new Gyldig<>(til.apply(ident));
            case Tvilsom<T>(T ident, Identfeil tvil) -> new Tvilsom<>(til.apply(ident), tvil);
            case Ugyldig<T>(Identfeil feil) -> new Ugyldig<>(feil);
        };
    }
}
