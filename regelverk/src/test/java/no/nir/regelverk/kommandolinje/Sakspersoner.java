package no.nir.regelverk.kommandolinje;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.fakta.Personfakta;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The worked cases as facts and expectations, for tests outside this package. */
public final class Sakspersoner {

    private Sakspersoner() {}

    /**
     * @param forventet the rows of {@code expect} as they stand
     * @param frister the rules of {@code deadlines}
     */
    public record Sak(String id, Personfakta fakta, List<Map<String, Object>> forventet, List<String> frister) {}

    public static List<Sak> les(String yaml) {
        List<Sak> ut = new ArrayList<>();
        for (Object node : new Load(LoadSettings.builder().build()).loadAllFromString(yaml)) {
            if (node instanceof Map<?, ?> sak && sak.get("facts") != null) {
                @SuppressWarnings("unchecked")
                @Nullable
                List<Map<String, Object>> forventet = (List<Map<String, Object>>) sak.get("expect");
                ut.add(new Sak(
                        String.valueOf(sak.get("id")),
                        new Saksleser().les(sak.get("facts")),
                        Objects.requireNonNull(forventet),
                        frister(sak.get("deadlines"))));
            }
        }
        return ut;
    }

    /** A deadline is written as day, type and rule. */
    private static List<String> frister(@Nullable Object frister) {
        return frister instanceof List<?> rader
                ? rader.stream().map(rad -> rad.toString().split(" ")[2]).toList()
                : List.of();
    }
}
