package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Land")
class LandTest {

    @ParameterizedTest
    @CsvSource({
        "SWE, 1980-01-01, true",
        "FRO, 2020-01-01, true",
        "DEU, 1993-12-31, false",
        "DEU, 1994-01-01, true",
        "POL, 2004-04-30, false",
        "POL, 2004-05-01, true",
        "ROU, 2007-07-31, false",
        "ROU, 2007-08-01, true",
        "HRV, 2014-04-11, false",
        "HRV, 2014-04-12, true",
        "GBR, 2020-12-31, true",
        "GBR, 2021-01-01, false",
        "CHE, 2024-01-01, false",
        "UKR, 2024-01-01, false",
        "XXX, 2024-01-01, false",
        "XUK, 2024-01-01, false",
    })
    void nordisk_eller_omfattet_av_eoes_avtalen(String kode, LocalDate dato, boolean svar) {
        assertThat(Land.finn(kode).orElseThrow().erNordiskEllerEoes(dato)).isEqualTo(svar);
    }

    @Test
    void eoes_vokser_med_hver_utvidelse() {
        assertThat(antallEoes(LocalDate.of(1994, 1, 1))).isEqualTo(17);
        assertThat(antallEoes(LocalDate.of(1995, 5, 1))).isEqualTo(18);
        assertThat(antallEoes(LocalDate.of(2004, 5, 1))).isEqualTo(28);
        assertThat(antallEoes(LocalDate.of(2007, 8, 1))).isEqualTo(30);
        assertThat(antallEoes(LocalDate.of(2014, 4, 12))).isEqualTo(31);
        assertThat(antallEoes(LocalDate.of(2021, 1, 1))).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"NO, NOR", "NOR, NOR", "XK, XKX", "XXK, XKX", "XXA, XXX", "STATELESS, XXX", "CD, COD"})
    void et_land_har_flere_skrivemaater(String kode, String alpha3) {
        assertThat(Land.finn(kode).orElseThrow().alpha3()).isEqualTo(alpha3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QQQ", "no", "NORGE", "000"})
    void ukjent_kode_er_ikke_et_land(String kode) {
        assertThat(Land.finn(kode)).isEmpty();
    }

    @Test
    void statsloes_og_ukjent_er_egne_verdier() {
        assertThat(Land.finn("XXX").orElseThrow().erStatsloes()).isTrue();
        assertThat(Land.finn("XUK").orElseThrow().erUkjent()).isTrue();
        assertThat(Land.finnSsb(980)).contains(Land.finn("XXX").orElseThrow());
        assertThat(Land.finnSsb(279).orElseThrow().navn(Spraak.NB)).isEqualTo("Kongo-Kinshasa");
        assertThat(Land.finnSsb(-1)).isEmpty();
        assertThat(Land.finn("NOR").orElseThrow().erStatsloes()).isFalse();
        assertThat(Land.finn("NOR").orElseThrow().erUkjent()).isFalse();
    }

    @Test
    void hvert_land_har_egen_kode_og_eget_navn() {
        assertThat(Land.alle()).hasSize(252).extracting(Land::alpha3).doesNotHaveDuplicates();
        for (Spraak spraak : Spraak.values()) {
            assertThat(Land.alle()).extracting(land -> land.navn(spraak)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"CHE, 2002-05-31, false", "CHE, 2002-06-01, true", "SWE, 2024-01-01, false"})
    void efta_utenfor_eoes(String kode, LocalDate dato, boolean svar) {
        assertThat(Land.finn(kode).orElseThrow().erEfta(dato)).isEqualTo(svar);
    }

    private static long antallEoes(LocalDate dato) {
        return Land.alle().stream().filter(land -> land.erEoes(dato)).count();
    }
}
