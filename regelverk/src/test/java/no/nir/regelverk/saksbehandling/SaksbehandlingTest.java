package no.nir.regelverk.saksbehandling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.saksbehandling.UtvidetNorsk.Svar;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Saksbehandlingen")
class SaksbehandlingTest {

    @ParameterizedTest(name = "{0} den {1}: {2}")
    @CsvSource({
        "TILDELING_ELLER_AVSLAG_IL, 2005-08-31, introduksjonsloven § 17",
        "TILDELING_ELLER_AVSLAG_IL, 2005-09-01, introduksjonsloven § 21",
        "TILDELING_ELLER_AVSLAG_IN, 2021-01-01, integreringsloven § 46",
        "KAN_TILBYS_IL, 2016-12-01, introduksjonsloven § 21",
        "FRITAK_FRA_PROEVE_IL, 2013-08-31, ",
        "FRITAK_FRA_PROEVE_IL, 2013-09-01, norskforskriften om klage",
        "FRAVAER_IN, 2020-12-31, ",
        "UTVIDET_NORSK_IN, 2023-06-30, ",
        "UTVIDET_NORSK_IN, 2023-08-25, integreringsforskriften § 43 g",
        "FRITAK_FRA_OPPLAERING_I_MOTTAK_IL, 2018-08-31, ",
        "FRITAK_FRA_OPPLAERING_I_MOTTAK_IL, 2018-09-01, introduksjonsloven § 21",
    })
    void hva_som_er_enkeltvedtak(Avgjoerelse avgjoerelse, LocalDate dag, String hjemmel) {
        assertThat(avgjoerelse.enkeltvedtak(dag).map(Object::toString).orElse(null))
                .isEqualTo(hjemmel);
    }

    @ParameterizedTest(name = "utdanning {0}, brukt {1} måneder: {2} nå, {3} igjen")
    @CsvSource({
        "VGS, 0, 6, 0",
        "VGS, 4, 2, 0",
        "HOEYERE, 6, 0, 0",
        "GRUNNSKOLE, 0, 6, 18",
        "INGEN, 18, 6, 0",
        "INGEN, 20, 4, 0",
        "INGEN, 24, 0, 0",
    })
    void utvidet_norsk(Utdanning utdanning, int brukt, int naa, int igjen) {
        Svar svar = UtvidetNorsk.vurder(LocalDate.of(2024, 5, 1), utdanning, brukt);

        if (naa == 0) {
            assertThat(svar).isInstanceOf(Svar.BruktOpp.class);
        } else {
            assertThat(svar).isEqualTo(new Svar.KanInnvilges(naa, igjen, false));
        }
    }

    @Test
    void vedtaket_om_utvidet_norsk_er_datert_inntil_to_maaneder_fra_gjennomfoeringsfristen() {
        assertThat(UtvidetNorsk.vedtaksvindu(LocalDate.of(2026, 4, 30)))
                .isEqualTo(Periode.mellom(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 6, 30)));
    }

    @ParameterizedTest(name = "vedtak {0}, utdanning {1}: må kontrolleres {2}")
    @CsvSource({"2026-06-30, VGS, false", "2026-07-01, VGS, true", "2024-05-01, , true"})
    void utvidet_norsk_er_lest_til_1_juli_2026(LocalDate vedtak, Utdanning utdanning, boolean kontroll) {
        assertThat(UtvidetNorsk.vurder(vedtak, utdanning, 0))
                .isInstanceOfSatisfying(
                        Svar.KanInnvilges.class,
                        s -> assertThat(s.maaKontrolleres()).isEqualTo(kontroll));
    }

    @Test
    void utvidet_norsk_utenfor_regelen_og_med_umulige_tall() {
        assertThat(UtvidetNorsk.vurder(LocalDate.of(2023, 6, 30), Utdanning.VGS, 0))
                .isEqualTo(new Svar.RegelenGjaldtIkke(LocalDate.of(2023, 7, 1)));
        assertThat(UtvidetNorsk.vurder(LocalDate.of(2024, 6, 30), Utdanning.VGS, -1))
                .isEqualTo(new Svar.UgyldigSpoersmaal());
        assertThat(new Svar.KanInnvilges(6, 0, false).erRett()).isFalse();
        assertThat(new Svar.KanInnvilges(6, 0, false).erEnkeltvedtak()).isTrue();
        assertThat(new Svar.KanInnvilges(6, 0, false).lengst(LocalDate.of(2024, 8, 31)))
                .isEqualTo(Periode.mellom(LocalDate.of(2024, 8, 31), LocalDate.of(2025, 2, 27)));
    }

    @ParameterizedTest(name = "reservert {0}, {1} den {2}: {3}")
    @CsvSource({
        "2022-03-01, DIREKTE_IDENTIFISERENDE, 2022-02-28, KAN_UTLEVERES",
        "2022-03-01, DIREKTE_IDENTIFISERENDE, 2022-03-01, RESERVERT",
        "2022-03-01, PSEUDONYMISERT, 2022-04-01, KAN_UTLEVERES",
        "2022-03-01, STATISTIKK, 2022-04-01, KAN_UTLEVERES",
        ", DIREKTE_IDENTIFISERENDE, 2022-04-01, KAN_UTLEVERES",
        "2019-03-01, DIREKTE_IDENTIFISERENDE, 2020-12-31, KAN_UTLEVERES",
    })
    void forskning(LocalDate reservert, Forskningsutlevering.Form form, LocalDate dag, Forskningsutlevering svar) {
        assertThat(Forskningsutlevering.vurder(reservert, form, dag)).isEqualTo(svar);
    }
}
