package no.nir.regelverk.stoenad;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.regelverk.vurdering.Lov;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caseworker reads aloud about introduksjonsstønad. */
@DisplayName("Forklaringen av introduksjonsstønaden")
class StoenadsforklaringTest {

    @Test
    void ung_hos_foreldre() {
        assertThat(Stoenadsforklaring.setninger(Introduksjonsstoenad.beregn(
                        new Deltaker(
                                LocalDate.of(2002, 5, 10),
                                LocalDate.of(2022, 2, 1),
                                Lov.INTEGRERINGSLOVEN,
                                true,
                                false),
                        LocalDate.of(2022, 3, 1))))
                .containsExactly(
                        "Full stønad er to ganger grunnbeløpet, som er 106 399 kroner. Det er 212 798 kroner i året (integreringsloven § 20 første ledd).",
                        "Alder under 25 år og bosted hos foreldre gir 1/3 av full stønad (integreringsloven § 20 tredje ledd).",
                        "Stønaden er 5 911,06 kroner i måneden, 197,04 kroner for en dag og 38,34 kroner for en time (integreringsloven § 20 andre ledd).");
    }

    @Test
    void det_som_ikke_kan_beregnes_sies() {
        assertThat(Stoenadsforklaring.setninger(Introduksjonsstoenad.beregn(
                        new Deltaker(
                                LocalDate.of(2002, 5, 10), LocalDate.of(2022, 2, 1), Lov.INTEGRERINGSLOVEN, null, null),
                        LocalDate.of(2022, 1, 31))))
                .containsExactly("Dagen er før programmet starter. Det gis ikke stønad da.");
    }

    @Test
    void det_som_maa_undersoekes_sies_til_slutt() {
        assertThat(Stoenadsforklaring.setninger(Introduksjonsstoenad.beregn(
                        new Deltaker(
                                LocalDate.of(2002, 5, 10), LocalDate.of(2024, 8, 1), Lov.INTEGRERINGSLOVEN, null, true),
                        LocalDate.of(2024, 9, 1))))
                .endsWith(
                        "Undersøk om deltakeren bor hos foreldrene. Da er stønaden 1/3 av full stønad.",
                        "Må kontrolleres: Loven sier ikke hva som gjelder når en under 25 år er del av et par. Den laveste andelen er brukt.");
    }

    @ParameterizedTest(name = "{0} skrives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "5|5",
                "999|999",
                "1000|1 000",
                "136549|136 549",
                "1234567|1 234 567",
                "22758.17|22 758,17",
                "22758.10|22 758,10",
                "100.00|100",
                "105.00|105"
            })
    void beloep(BigDecimal beloep, String tekst) {
        assertThat(Stoenadsforklaring.kroner(beloep)).isEqualTo(tekst);
    }
}
