package no.nir.register.web.regelverk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.katalog.Katalog;

/** What the letters for sources stand for: docs/kilder.md, which the build of regelverk puts beside the rules. */
public final class Kildeliste {

    /** @param dokument as the list describes it, in English; @param adresse the first of its addresses */
    public record Kilde(String bokstav, String dokument, String adresse) {}

    private static final Map<String, Kilde> ALLE = les();

    private Kildeliste() {}

    static List<Kilde> av(List<String> bokstaver) {
        return bokstaver.stream()
                .map(bokstav -> Objects.requireNonNull(ALLE.get(bokstav), bokstav))
                .toList();
    }

    private static Map<String, Kilde> les() {
        try (InputStream inn =
                Objects.requireNonNull(Katalog.class.getResourceAsStream("/no/nir/regelverk/kilder.md"))) {
            Map<String, Kilde> kilder = new HashMap<>();
            new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(linje -> linje.matches("\\| [A-Z]\\d\\d[a-z]? \\| .*"))
                    .map(linje -> List.of(linje.split("\\s*\\|\\s*", -1)))
                    .forEach(felt -> kilder.put(
                            felt.get(1),
                            new Kilde(felt.get(1), felt.get(2), felt.get(3).split(" ", 2)[0])));
            return kilder;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
