package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.ident.Organisasjonsnummer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kommunene")
class KommunerTest {

    private static final LocalDate I_2024 = LocalDate.of(2024, 6, 1);

    private final Kommuner kommuner = new Kommuner();

    @ParameterizedTest
    @CsvSource({
        "2013, 428",
        "2016, 428",
        "2017, 426",
        "2018, 422",
        "2019, 422",
        "2020, 356",
        "2023, 356",
        "2024, 357",
        "2026, 357"
    })
    void antall_kommuner_i_aaret(int aar, int antall) {
        assertThat(kommuner.paa(LocalDate.of(aar, 1, 1))).hasSize(antall);
    }

    @ParameterizedTest
    @CsvSource({"2017, 19", "2018, 18", "2020, 11", "2024, 15"})
    void antall_fylker_i_aaret(int aar, int antall) {
        LocalDate dato = LocalDate.of(aar, 1, 1);

        assertThat(kommuner.fylker(dato)).hasSize(antall);
        assertThat(kommuner.paa(dato))
                .allSatisfy(kommune ->
                        assertThat(kommuner.fylke(kommune.nummer(), dato)).isPresent());
    }

    @Test
    void et_nummer_som_er_brukt_om_igjen_er_den_kommunen_det_var_den_dagen() {
        assertThat(kommuner.navn("0701", LocalDate.of(1960, 1, 1))).contains("Svelvik");
        assertThat(kommuner.navn("0701", LocalDate.of(2010, 1, 1))).contains("Horten");
        assertThat(kommuner.finn("0701", LocalDate.of(1970, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4601, 2024-06-01, Vestland",
        "0301, 2024-06-01, Oslo",
        "1201, 2019-12-31, Hordaland",
        "3005, 2023-12-31, Viken"
    })
    void fylket_er_det_nummeret_begynner_med(String kommune, LocalDate dato, String fylke) {
        assertThat(kommuner.fylke(kommune, dato).map(Fylke::navn)).contains(fylke);
    }

    @Test
    void samiske_og_kvenske_navn_er_hele() {
        assertThat(kommuner.navn("5612", I_2024).orElseThrow()).isEqualTo("Guovdageaidnu - Kautokeino");
    }

    @Test
    void oslos_bydeler_har_egne_numre() {
        assertThat(kommuner.bydeler("0301", I_2024).stream().filter(Bydel::egenForvaltning))
                .hasSize(15)
                .extracting(Bydel::nummer)
                .startsWith("030101")
                .endsWith("030115");
        assertThat(kommuner.finnBydel("030112", I_2024).orElseThrow().navn()).isEqualTo("Alna");
        assertThat(kommuner.bydeler("4601", I_2024)).isEmpty();
        assertThat(kommuner.bydeler("0301", LocalDate.of(2003, 12, 31))).isEmpty();
        assertThat(kommuner.finnBydel("030112", LocalDate.of(2003, 12, 31))).isEmpty();
    }

    @Test
    void grunnkretsen_sier_bydelen_og_en_ukjent_sier_ingenting() {
        assertThat(kommuner.finnBydelForGrunnkrets("0301", "9120", I_2024)
                        .orElseThrow()
                        .navn())
                .isEqualTo("Alna");
        assertThat(kommuner.finnBydelForGrunnkrets("0301", "9129", I_2024)
                        .orElseThrow()
                        .navn())
                .isEqualTo("Alna");
        assertThat(kommuner.finnBydelForGrunnkrets("0301", "9180", I_2024)).isEmpty();
        assertThat(kommuner.finnBydelForGrunnkrets("0301", "9120", LocalDate.of(2003, 12, 31)))
                .isEmpty();
        assertThat(kommuner.finnBydelForGrunnkrets("4601", "9120", I_2024)).isEmpty();
        assertThat(kommuner.finnBydelForGrunnkrets("0301", "12", I_2024)).isEmpty();
    }

    @Test
    void organisasjonsnummer_foelger_kommunen_over_aarsskiftet() {
        Organisasjonsnummer drammen =
                kommuner.organisasjonsnummer("3005", LocalDate.of(2023, 12, 31)).orElseThrow();

        assertThat(kommuner.organisasjonsnummer("3301", I_2024)).contains(drammen);
        assertThat(kommuner.finnForOrganisasjon(drammen, I_2024).orElseThrow().navn())
                .isEqualTo("Drammen");
        assertThat(kommuner.paa(I_2024).stream()
                        .map(Kommune::nummer)
                        .filter(nummer ->
                                kommuner.organisasjonsnummer(nummer, I_2024).isEmpty()))
                .containsExactly("1580");
    }

    @Test
    void hver_kommune_i_2024_har_et_midtpunkt_i_norge() {
        assertThat(kommuner.paa(I_2024)).allSatisfy(kommune -> {
            Kommuner.Midtpunkt punkt = kommuner.midtpunkt(kommune.nummer()).orElseThrow();
            assertThat(punkt.breddegrad()).isBetween(57.9, 71.3);
            assertThat(punkt.lengdegrad()).isBetween(4.4, 31.3);
        });
    }
}
