package no.nir.register.kilde;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One item of a portion. */
public sealed interface Innslag<T> {

    Opphav opphav();

    /**
     * Where an item came from.
     *
     * @param sekvens the source's sequence number; absent for documents of a bulk extract
     * @param hendelseId the source's own id of it, when it could be read
     * @param slag the source's word for the kind of event, when it could be read
     * @param raa the item as received, made when asked for
     */
    record Opphav(
            @Nullable Long sekvens,
            @Nullable String hendelseId,
            @Nullable String slag,
            Supplier<byte[]> raa) {
        @Override
        public String toString() {
            return "Opphav[" + sekvens + ", " + slag + "]";
        }
    }

    /** Understood. */
    record Lest<T>(Opphav opphav, T innhold) implements Innslag<T> {}

    /** Not understood: to be set aside. */
    record Uleselig<T>(Opphav opphav, Karantenegrunn grunn) implements Innslag<T> {}
}
