package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Verdi;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Cases with the whole explanation: every sentence of the four parts, in order, with its paragraph and its values. The format of
 * {@code forklaringer/saker.yaml} stands at its top.
 */
class ForklaringssakerTest {

    record Sak(String id, Map<?, ?> innhold) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** Read once: mutation testing asks for one case at a time, thousands of times. */
    private static final List<Sak> SAKER = les();

    static Stream<Sak> saker() {
        return SAKER.stream();
    }

    private static List<Sak> les() {
        try (InputStream inn = ForklaringssakerTest.class.getResourceAsStream("/forklaringer/saker.yaml")) {
            String tekst = new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
            List<Sak> saker = new ArrayList<>();
            for (Object node : new Load(LoadSettings.builder().build()).loadAllFromString(tekst)) {
                if (node instanceof Map<?, ?> sak) {
                    saker.add(new Sak(String.valueOf(sak.get("id")), sak));
                }
            }
            return List.copyOf(saker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saker")
    @DisplayName("saken forklares med de forventede grunnene")
    void forklaring(Sak sak) {
        Saksleser leser = new Saksleser();
        Kategoriresultat resultat =
                Kategoriberegning.beregn(leser.les(sak.innhold.get("facts")), Regelparametre.gjeldende());
        assertThat(leser.ukjenteFelt()).isEmpty();
        SoftAssertions mykt = new SoftAssertions();
        for (Object rad : (List<?>) Objects.requireNonNull(sak.innhold.get("why"))) {
            sammenlign(mykt, (Map<?, ?>) rad, resultat);
        }
        mykt.assertAll();
    }

    private static void sammenlign(SoftAssertions mykt, Map<?, ?> rad, Kategoriresultat resultat) {
        LocalDate dag = LocalDate.parse(String.valueOf(rad.get("at")));
        Ordning ordning = Ordning.valueOf(String.valueOf(rad.get("scheme")));
        Kategorivurdering vurdering = resultat.paa(ordning, dag);
        String sted = dag + " " + ordning + " ";
        mykt.assertThat(vurdering.kategori().name()).as(sted + "category").isEqualTo(rad.get("category"));
        mykt.assertThat(vurdering.hjemmel().kort()).as(sted + "ref").isEqualTo(rad.get("ref"));
        mykt.assertThat(vurdering.regler().toString()).as(sted + "rules").isEqualTo(String.valueOf(rad.get("rules")));
        mykt.assertThat(vurdering.flagg().toString()).as(sted + "flags").isEqualTo(String.valueOf(rad.get("flags")));
        Forklaring forklaring = vurdering.forklaring(dag);
        mykt.assertThat(linjer(forklaring.fordi())).as(sted + "because").isEqualTo(ventet(rad, "because"));
        mykt.assertThat(linjer(forklaring.ikkeFordi())).as(sted + "why_not").isEqualTo(ventet(rad, "why_not"));
        mykt.assertThat(linjer(forklaring.kanEndre())).as(sted + "can_change").isEqualTo(ventet(rad, "can_change"));
        mykt.assertThat(linjer(forklaring.usikkert())).as(sted + "doubts").isEqualTo(ventet(rad, "doubts"));
    }

    /** A part that is left out is expected to be empty. */
    private static String ventet(Map<?, ?> rad, String del) {
        return rad.get(del) instanceof List<?> linjer
                ? linjer.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : "";
    }

    private static String linjer(List<Grunn> grunner) {
        return grunner.stream().map(ForklaringssakerTest::linje).collect(Collectors.joining("\n"));
    }

    /** {@code CODE · § · name=value}, the values by name. */
    private static String linje(Grunn grunn) {
        String verdier = grunn.verdier().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(v -> " · " + v.getKey() + "=" + tekst(v.getValue()))
                .collect(Collectors.joining());
        return grunn.kode() + " · " + grunn.hjemmel().kort() + verdier;
    }

    private static String tekst(Verdi verdi) {
        return switch (verdi) {
            case Verdi.Dato(LocalDate dato) -> dato.toString();
            case Verdi.Tall(BigDecimal tall) -> tall.toPlainString();
            case Verdi.Kommune(String nummer) -> nummer;
            case Verdi.Kode(String kode) -> kode;
        };
    }
}
