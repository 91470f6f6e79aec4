package no.nir.regelverk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.kommandolinje.Sakspersoner;
import no.nir.regelverk.kommandolinje.Sakspersoner.Sak;
import no.nir.regelverk.vurdering.RegelId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule is proved by a dated case that expects it. That each also comes up in somebody's answer is shown by {@code EgenskaperTest}. */
@DisplayName("Hver regel har en sak")
class RekkeviddeTest {

    @Test
    @DisplayName("hver regel er nevnt av en datert sak som venter den, i svaret eller ved en frist")
    void hverRegelHarEnSak() throws IOException {
        Set<RegelId> uten = EnumSet.complementOf(EnumSet.copyOf(ventet()));
        assertThat(uten)
                .as("rules that no case expects: write one from the law tables, in saker/egne.yaml")
                .isEmpty();
    }

    private static Set<RegelId> ventet() throws IOException {
        return saker().flatMap(sak -> Stream.concat(regler(sak), sak.frister().stream()))
                .map(kode -> Arrays.stream(RegelId.values())
                        .filter(id -> id.kode().equals(kode))
                        .findFirst()
                        .orElseThrow())
                .collect(toCollection(() -> EnumSet.noneOf(RegelId.class)));
    }

    private static Stream<String> regler(Sak sak) {
        return sak.forventet().stream()
                .flatMap(rad -> rad.get("rules") instanceof List<?> regler ? regler.stream() : Stream.empty())
                .map(Object::toString);
    }

    private static Stream<Sak> saker() throws IOException {
        return Stream.concat(
                Sakspersoner.les(tekst("kategori.yaml")).stream(), Sakspersoner.les(tekst("egne.yaml")).stream());
    }

    private static String tekst(String fil) throws IOException {
        try (InputStream inn = Objects.requireNonNull(RekkeviddeTest.class.getResourceAsStream("/saker/" + fil))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
