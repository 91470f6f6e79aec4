package no.nir.register.web.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what the register knows: a name, one or more values, and where it comes from.
 *
 * @param kilde source and date in words; absent when the value says it itself
 */
public record Faktum(
        String navn, List<String> verdier, @Nullable String kilde) {

    public Faktum {
        verdier = List.copyOf(verdier);
    }
}
