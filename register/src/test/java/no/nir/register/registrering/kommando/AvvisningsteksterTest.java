package no.nir.register.registrering.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvvisningsteksterTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nb", "nn", "en"})
    @DisplayName(
            "hver avvisning og advarsel sier hva som var galt, hvilken regel og hva man kan gjøre, og ingen tekst er til overs")
    void alleHarTekst(String spraak) throws IOException {
        Properties tekster = new Properties();
        try (Reader leser = new InputStreamReader(
                Objects.requireNonNull(
                        getClass().getResourceAsStream("/tekster/registrering_" + spraak + ".properties")),
                StandardCharsets.UTF_8)) {
            tekster.load(leser);
        }
        TreeSet<String> skalFinnes = new TreeSet<>();
        Stream.of(Avvisning.class, Advarsel.class, Merknad.class)
                .flatMap(slag -> Arrays.stream(slag.getPermittedSubclasses()))
                .map(AvvisningsteksterTest::kode)
                .forEach(kode -> Stream.of("hva", "regel", "gjoer")
                        .forEach(del -> skalFinnes.add("registrering.funn." + kode + "." + del)));

        TreeSet<String> finnes = new TreeSet<>(tekster.stringPropertyNames());
        finnes.removeIf(noekkel -> !noekkel.startsWith("registrering.funn."));
        assertThat(finnes).isEqualTo(skalFinnes);
        assertThat(finnes).allMatch(noekkel -> !tekster.getProperty(noekkel).isBlank());
    }

    private static String kode(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
