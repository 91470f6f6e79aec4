package no.nir.register.registrering.kommando;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How a sender points at the person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Personreferanse {

    /** The register's own number, when the sender already has the person before them. */
    record Intern(long personId) implements Personreferanse {}

    /** One or both official numbers, bare digits; when there are two they must lead to the same person. */
    record Nummer(List<String> verdier) implements Personreferanse {
        public Nummer {
            if (verdier.isEmpty()) {
                throw new IllegalArgumentException("no number");
            }
            verdier = List.copyOf(verdier);
        }

        @Override
        public String toString() {
            return "Nummer[" + verdier.size() + "]";
        }
    }
}
