package no.nir.regelverk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.kommandolinje.Sakspersoner;
import no.nir.regelverk.kommandolinje.Sakspersoner.Sak;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No rule is dead: each is named by an answer, and by a dated case that expects it. */
@DisplayName("Hver regel kan nås")
class RekkeviddeTest {

    private static final int TILFELDIGE = 4000;

    /** What no case can name, and what shows it instead. */
    private static final Map<RegelId, String> UTEN_SAK = Map.of(
            RegelId.TR_17,
            "enacted without a date: holds only when the parameter is set, RegelparametreTest.integreringserklaering");

    @Test
    @DisplayName("hver regel er nevnt av en datert sak som venter den, i svaret eller ved en frist")
    void hverRegelHarEnSak() throws IOException {
        assertThat(utenom(ventet()))
                .as("rules that no case expects: write one from the law tables, in saker/egne.yaml")
                .isEmpty();
    }

    @Test
    @DisplayName("hver regel kommer i svaret til en sak eller en tilfeldig person")
    void hverRegelKanNaas() throws IOException {
        assertThat(utenom(naadd())).as("rules that no answer names").isEmpty();
    }

    @Test
    @DisplayName("det som står som unntak, nås fortsatt ikke")
    void unntakene() throws IOException {
        assertThat(naadd()).doesNotContainAnyElementsOf(UTEN_SAK.keySet());
        assertThat(ventet()).doesNotContainAnyElementsOf(UTEN_SAK.keySet());
    }

    private static Set<RegelId> utenom(Set<RegelId> funnet) {
        Set<RegelId> resten = EnumSet.allOf(RegelId.class);
        resten.removeAll(funnet);
        resten.removeAll(UTEN_SAK.keySet());
        return resten;
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

    private static Set<RegelId> naadd() throws IOException {
        Set<RegelId> naadd = EnumSet.noneOf(RegelId.class);
        saker().forEach(sak -> les(naadd, Kategoriberegning.beregn(sak.fakta(), Regelparametre.gjeldende())));
        for (long froe = 0; froe < TILFELDIGE; froe++) {
            les(naadd, Kategoriberegning.beregn(Tilfeldigperson.nummer(froe), Regelparametre.gjeldende()));
        }
        return naadd;
    }

    private static void les(Set<RegelId> naadd, Kategoriresultat svar) {
        for (Ordning ordning : Ordning.values()) {
            for (Segment<Kategorivurdering> s : svar.tidslinje(ordning)) {
                naadd.addAll(s.verdi().regler());
            }
        }
        svar.frister().forEach(frist -> naadd.add(frist.regel()));
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
