package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.regelverk.dokumentasjon.Alderskrav;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.parametre.Lovparameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every source a rule names can be found: docs/kilder.md. */
@DisplayName("Kildene")
class KilderTest {

    private static final Path LISTE = Path.of("..", "docs", "kilder.md");

    @Test
    void hver_kilde_en_regel_nevner_staar_i_listen_og_ingen_andre() throws IOException {
        assertThat(brukt()).isEqualTo(kilder().keySet());
    }

    @Test
    void hver_kilde_har_adresse_og_staar_en_gang() throws IOException {
        List<String> rader = rader().toList();
        assertThat(kilder()).hasSize(rader.size());
        assertThat(kilder().values()).allMatch(adresse -> adresse.matches("https?://\\S+( · https?://\\S+)*"));
    }

    private static Set<String> brukt() {
        Set<String> brukt = new TreeSet<>();
        Katalog.alle().forEach(r -> brukt.addAll(r.kilder()));
        Arrays.stream(Lovparameter.values())
                .flatMap(p -> p.tidslinje().stream())
                .forEach(s -> brukt.addAll(List.of(s.verdi().kilde().split(" ", -1))));
        Stream.of(Alderskrav.PERMANENT_OPPHOLD, Alderskrav.STATSBORGERSKAP)
                .flatMap(t -> t.stream())
                .forEach(s -> brukt.addAll(List.of(s.verdi().kilde().split(" ", -1))));
        return brukt;
    }

    private static Stream<String> rader() throws IOException {
        return Files.readString(LISTE).lines().filter(l -> l.matches("\\| [SUBFPE]\\d\\d[a-z]? \\| .*"));
    }

    private static Map<String, String> kilder() throws IOException {
        Map<String, String> kilder = new TreeMap<>();
        rader().forEach(rad -> {
            List<String> felt = List.of(rad.split("\\s*\\|\\s*", -1));
            kilder.put(felt.get(1), felt.get(3));
        });
        return kilder;
    }
}
