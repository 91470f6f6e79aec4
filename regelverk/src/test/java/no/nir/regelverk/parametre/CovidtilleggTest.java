package no.nir.regelverk.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.parametre.Covidtillegg.Tillegg;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Periode;
import no.nir.tid.Varighet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Tilleggene etter de midlertidige lovene om covid-19")
class CovidtilleggTest {

    @ParameterizedTest(name = "begynt {0}, siste dag {1}: {2}, {3} måneder, må kontrolleres {4}")
    @CsvSource({
        // begun before 2019: still there on 1 August 2020
        "2018-12-31, 2020-08-01, PROGRAM_BEGYNT_FOER_2019, 6, false",
        "2018-12-31, 2020-07-31, , 0, false",
        "2018-12-31, , PROGRAM_BEGYNT_FOER_2019, 6, false",
        "2003-09-01, , PROGRAM_BEGYNT_FOER_2019, 6, false",
        "2003-08-31, , , 0, false",
        // begun in 2019: still there on 1 January or 1 July 2021
        "2019-01-01, 2021-07-01, PROGRAM_BEGYNT_2019, 4, false",
        "2019-12-31, 2021-06-30, PROGRAM_BEGYNT_2019, 4, true",
        "2019-12-31, 2021-01-01, PROGRAM_BEGYNT_2019, 4, true",
        "2019-12-31, 2020-12-31, , 0, false",
        // begun in the first quarter of 2020: still there on 1 January 2022
        "2020-01-01, 2022-01-01, PROGRAM_BEGYNT_TIDLIG_2020, 4, false",
        "2020-03-31, 2021-12-31, , 0, false",
        "2020-03-31, , PROGRAM_BEGYNT_TIDLIG_2020, 4, false",
        "2020-04-01, , , 0, false",
    })
    void program(LocalDate begynt, LocalDate sisteDag, Covidtillegg regel, int maaneder, boolean kontroll) {
        assertThat(Covidtillegg.forProgram(begynt, sisteDag)).isEqualTo(svar(regel, maaneder, kontroll));
    }

    @ParameterizedTest(name = "siste dag {0}: {1}, {2} måneder")
    @CsvSource({
        "2020-07-31, , 0",
        "2020-08-01, NORSK_SLUTT_2020, 6",
        "2020-12-31, NORSK_SLUTT_2020, 6",
        "2021-01-01, NORSK_SLUTT_2021, 4",
        "2021-12-31, NORSK_SLUTT_2021, 4",
        "2022-01-01, NORSK_SLUTT_TIDLIG_2022, 4",
        "2022-03-31, NORSK_SLUTT_TIDLIG_2022, 4",
        "2022-04-01, , 0",
    })
    void norsk(LocalDate sisteDag, Covidtillegg regel, int maaneder) {
        assertThat(Covidtillegg.forNorsk(sisteDag)).isEqualTo(svar(regel, maaneder, false));
    }

    @Test
    void lengre_program_kunne_gis_lengre_opplaering_var_en_rett() {
        assertThat(Covidtillegg.forProgram(LocalDate.of(2019, 3, 1), null).map(Tillegg::erRett))
                .contains(false);
        assertThat(Covidtillegg.forNorsk(LocalDate.of(2021, 3, 1)).map(Tillegg::erRett))
                .contains(true);
    }

    @ParameterizedTest(name = "{0}: tapt {1} til {2} flytter fristen 1. mars 2022 til {3}")
    @CsvSource({
        "INTRODUKSJONSLOVEN, 2020-03-01, 2020-03-15, 2022-03-01",
        "INTRODUKSJONSLOVEN, 2020-03-01, 2020-03-16, 2022-03-02",
        "INTRODUKSJONSLOVEN, 2020-04-01, 2020-04-30, 2022-03-31",
        "INTRODUKSJONSLOVEN, 2021-11-30, , 2022-03-02",
        "INTRODUKSJONSLOVEN, 2021-12-01, , 2022-03-01",
        "INTEGRERINGSLOVEN, 2020-12-01, 2021-01-01, 2022-03-02",
        "INTEGRERINGSLOVEN, 2020-12-01, 2020-12-31, 2022-03-01",
    })
    void tapt_tid(Lov lov, LocalDate fom, LocalDate tom, LocalDate frist) {
        assertThat(Covidtillegg.medTaptTid(LocalDate.of(2022, 3, 1), new Periode(fom, tom), lov))
                .isEqualTo(frist);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("er borte fra 1. august 2023")
    void opphevet(Covidtillegg tillegg) {
        assertThat(tillegg.regel().periode().tom()).isEqualTo(LocalDate.of(2023, 7, 31));
    }

    private static Optional<Tillegg> svar(Covidtillegg regel, int maaneder, boolean kontroll) {
        return Optional.ofNullable(regel).map(r -> new Tillegg(r, Varighet.maaneder(maaneder), kontroll));
    }
}
