package no.nir.ident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("DUF-nummer")
class DufNummerTest {

    static final List<String> VEKTORER = List.of("209900000103", "209900000208", "209912345608");

    @ParameterizedTest
    @CsvSource({"2099, 1, 209900000103", "2099, 2, 209900000208", "2099, 123456, 209912345608"})
    void lages_av_aar_og_loepenummer(int aar, int loepenummer, String verdi) {
        assertThat(DufNummer.av(aar, loepenummer).verdi()).isEqualTo(verdi);
        assertThat(DufNummer.av(aar, loepenummer).harRiktigKontrollsiffer()).isTrue();
    }

    @ParameterizedTest
    @FieldSource("VEKTORER")
    void ett_feil_siffer_er_en_tvil_som_kan_bekreftes(String riktig) {
        for (String galt : PersonidentTest.ettSifferByttet(riktig)) {
            assertThat(DufNummer.parse(galt))
                    .isEqualTo(new Tolkning.Tvilsom<>(new DufNummer(galt), Identfeil.FEIL_KONTROLLSIFFER));
            assertThat(DufNummer.parse(galt).finn()).contains(new DufNummer(galt));
            assertThat(DufNummer.parse(galt).finnGyldig()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "1999, true", "2099, true", "2100, false"})
    void bare_to_hundreaar_er_ventet(int aar, boolean gyldig) {
        assertThat(DufNummer.parse(DufNummer.av(aar, 1).verdi()).finnGyldig().isPresent())
                .isEqualTo(gyldig);
    }

    @Test
    void et_aar_utenfor_1900_til_2099_er_en_tvil() {
        String verdi = DufNummer.av(1814, 17).verdi();

        assertThat(DufNummer.parse(verdi))
                .isEqualTo(new Tolkning.Tvilsom<>(new DufNummer(verdi), Identfeil.UVENTET_AAR));
    }

    @Test
    void plassene_kan_ikke_sprenges() {
        assertThatThrownBy(() -> DufNummer.av(2099, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DufNummer.av(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DufNummer.av(10_000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DufNummer.av(2099, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DufNummer.av(0, 0).verdi()).startsWith("0000000000");
        assertThat(DufNummer.av(9999, 999_999).verdi()).startsWith("9999999999");
        assertThatThrownBy(() -> new DufNummer("12345")).hasMessage("ugyldig DUF-nummer");
    }
}
