package no.nir.regelverk.lovtabell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.dokumentasjon.Botidsregel;
import no.nir.regelverk.dokumentasjon.Oversending;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.regelverk.frist.Opplysningstype;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.regelverk.parametre.Covidtillegg;
import no.nir.regelverk.saksbehandling.Avgjoerelse;
import no.nir.regelverk.stoenad.Stoenadsregel;
import no.nir.tid.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of rules outside the categories: whole, unbroken, with a question and a source. */
@DisplayName("Tabellene over lovregler")
class LovtabellTest {

    private enum Prikk {
        A,
        B
    }

    private static final Set<String> OPPHEVET = Stream.concat(
                    Stream.of("BS-1"),
                    Arrays.stream(Covidtillegg.values()).map(t -> t.regel().kode()))
            .collect(Collectors.toSet());

    static Stream<Lovregel> regler() {
        return Stream.of(
                        Arrays.stream(Lovfrist.values()).map(Lovfrist::regel),
                        Arrays.stream(Opplysningstype.values()).map(Opplysningstype::regel),
                        Arrays.stream(Permisjonsslag.values()).map(Permisjonsslag::regel),
                        Arrays.stream(Avgjoerelse.values()).map(Avgjoerelse::regel),
                        Arrays.stream(Covidtillegg.values()).map(Covidtillegg::regel),
                        Arrays.stream(Botidsregel.values()).map(Botidsregel::regel),
                        Arrays.stream(Oversending.values()).map(Oversending::regel),
                        Arrays.stream(Stoenadsregel.values()).map(Stoenadsregel::regel))
                .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("regler")
    @DisplayName("hver regel har spørsmål og kilde, er ubrutt og gjelder fortsatt om den ikke er opphevet")
    void regel(Lovregel regel) {
        assertThat(regel.spoersmaal()).as(regel.kode()).endsWith("?").doesNotContain("_");
        assertThat(regel.kilder()).as(regel.kode()).isNotEmpty().allMatch(k -> k.matches("[A-Z]\\d\\d[a-z]?"));
        if (!OPPHEVET.contains(regel.kode())) {
            assertThat(regel.hjemler().segmenter().getLast().periode().tom())
                    .as(regel.kode())
                    .isNull();
        }
        List<Segment<Lovhjemmel>> segmenter = regel.hjemler().segmenter();
        for (int i = 1; i < segmenter.size(); i++) {
            assertThat(segmenter.get(i - 1).periode().foersteDagEtter())
                    .as(regel.kode())
                    .isEqualTo(Optional.of(segmenter.get(i).periode().fom()));
        }
    }

    @Test
    void en_tabell_leses_med_flere_tekster_for_samme_regel() {
        var lest = Lovtabell.les(Prikk.class, """
                A | 2003-09-01 | 2021-01-01 | introduksjonsloven | § 8 | S01 S20 | Gjelder dette?
                A | 2021-01-01 | - | integreringsloven | § 20 | |

                B | 2021-01-01 | 2022-01-01 | integreringsloven | § 21 | S20 | Gjelder dette også?
                """);

        Lovregel a = Objects.requireNonNull(lest.get(Prikk.A));
        assertThat(a.hjemmel(LocalDate.of(2020, 12, 31))).contains(new Lovhjemmel("introduksjonsloven", "§ 8"));
        assertThat(a.hjemmel(LocalDate.of(2021, 1, 1)).map(Lovhjemmel::toString))
                .contains("integreringsloven § 20");
        assertThat(a.naermesteHjemmel(LocalDate.of(2000, 1, 1)).paragraf()).isEqualTo("§ 8");
        assertThat(a.naermesteHjemmel(LocalDate.of(2022, 1, 1)).paragraf()).isEqualTo("§ 20");
        assertThat(a.kilder()).containsExactly("S01", "S20");
        Lovregel b = Objects.requireNonNull(lest.get(Prikk.B));
        assertThat(b.gjelder(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(b.naermesteHjemmel(LocalDate.of(2030, 1, 1)).paragraf()).isEqualTo("§ 21");
    }

    @Test
    void en_manglende_rad_og_en_rad_med_feil_stopper_med_navn() {
        String rad = "A | 2003-09-01 | - | loven | § 8 | S01 | Gjelder dette?";
        assertThatThrownBy(() -> Lovtabell.les(Prikk.class, rad)).hasMessageContaining("Regelen B mangler");
        assertThatThrownBy(() -> Lovtabell.les(Prikk.class, rad + "\nB | 2003-09-01"))
                .hasMessageContaining("feil antall felt");
    }
}
