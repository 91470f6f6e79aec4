package no.nir.ident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Organisasjonsnummer")
class OrganisasjonsnummerTest {

    /** Public numbers of municipalities. */
    @ParameterizedTest
    @ValueSource(strings = {"958935420", "944496394", "964965226", "958 935 420"})
    void kommunenes_numre_er_gyldige(String tekst) {
        Organisasjonsnummer nummer =
                Organisasjonsnummer.parse(tekst).finnGyldig().orElseThrow();

        assertThat(nummer.verdi()).isEqualTo(tekst.replace(" ", ""));
        assertThat(nummer.erSyntetisk()).isFalse();
        assertThat(nummer.toString()).doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOM",
        "95893542, FEIL_LENGDE",
        "9589354200, FEIL_LENGDE",
        "95893542A, IKKE_BARE_SIFRE",
        "158935420, FEIL_FOERSTE_SIFFER",
        "958935421, FEIL_KONTROLLSIFFER",
    })
    void parse_sier_hva_som_er_galt(String tekst, Identfeil feil) {
        assertThat(Organisasjonsnummer.parse(tekst)).isEqualTo(new Tolkning.Ugyldig<>(feil));
        assertThatThrownBy(() -> new Organisasjonsnummer(tekst)).hasMessage("ugyldig organisasjonsnummer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"958935420", "944496394"})
    void ett_feil_siffer_oppdages_alltid(String riktig) {
        for (String galt : PersonidentTest.ettSifferByttet(riktig)) {
            assertThat(Organisasjonsnummer.parse(galt)).isInstanceOf(Tolkning.Ugyldig.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"200000013, true", "800000017, false", "900000014, false"})
    void bare_2_og_3_er_syntetiske(String verdi, boolean syntetisk) {
        assertThat(new Organisasjonsnummer(verdi).erSyntetisk()).isEqualTo(syntetisk);
    }

    @Test
    void loepenummeret_har_sju_sifre() {
        assertThatThrownBy(() -> Organisasjonsnummer.syntetisk(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Organisasjonsnummer.syntetisk(10_000_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Organisasjonsnummer.syntetisk(0).map(Organisasjonsnummer::verdi))
                .contains("300000002");
        assertThat(Organisasjonsnummer.syntetisk(9_999_999).map(Organisasjonsnummer::verdi))
                .contains("399999995");
        assertThat(new Organisasjonsnummer("300000002").toString()).isEqualTo("Organisasjonsnummer[*********]");
    }

    @Test
    void syntetiske_numre_er_gyldige_og_kjennes_igjen() {
        for (int loepenummer = 0; loepenummer < 2000; loepenummer++) {
            Organisasjonsnummer.syntetisk(loepenummer).ifPresent(nummer -> {
                assertThat(nummer.erSyntetisk()).isTrue();
                assertThat(Organisasjonsnummer.parse(nummer.verdi())).isEqualTo(new Tolkning.Gyldig<>(nummer));
            });
        }
    }
}
