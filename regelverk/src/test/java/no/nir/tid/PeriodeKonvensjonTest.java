package no.nir.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Fristtype;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The conversions of docs/perioder.md, each as a table. */
@DisplayName("Datokonvensjonene")
class PeriodeKonvensjonTest {

    @ParameterizedTest(name = "lovens {0} til (men ikke med) {1} er {2}–{3}")
    @CsvSource({
        "2021-01-01, 2022-01-01, 2021-01-01, 2021-12-31",
        "2024-02-28, 2024-03-01, 2024-02-28, 2024-02-29",
        "2021-01-01, 2021-01-02, 2021-01-01, 2021-01-01",
        "2021-01-01, , 2021-01-01, ",
    })
    void halvaapen_tabell_blir_lukkede_dager(LocalDate fra, LocalDate til, LocalDate fom, LocalDate tom) {
        Periode periode = Periode.halvaapen(fra, til).orElseThrow();

        assertThat(periode).isEqualTo(new Periode(fom, tom));
        assertThat(periode.foersteDagEtter()).isEqualTo(Optional.ofNullable(til));
        assertThat(periode.inneholder(fra)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, 2021-01-01", "2021-01-02, 2021-01-01"})
    void en_halvaapen_rad_uten_dager_er_ingen_periode(LocalDate fra, LocalDate til) {
        assertThat(Periode.halvaapen(fra, til)).isEmpty();
    }

    @ParameterizedTest(name = "_until {1}: siste dag er {2}")
    @CsvSource({"2023-03-12, 2026-03-12, 2026-03-11", "2023-03-01, 2024-03-01, 2024-02-29"})
    void until_er_foerste_dag_utenfor(LocalDate fra, LocalDate until, LocalDate sisteDag) {
        Periode periode = Periode.halvaapen(fra, until).orElseThrow();

        assertThat(periode.inneholder(sisteDag)).isTrue();
        assertThat(periode.inneholder(until)).isFalse();
        assertThat(frist(Fristtype.NORSK_RETT_TIL, until).sisteDag()).isEqualTo(sisteDag);
    }

    @ParameterizedTest(name = "_by {1}: siste dag er {1}")
    @CsvSource({"2026-03-12, 2026-06-12"})
    void by_er_siste_dag_i_tide(LocalDate fra, LocalDate by) {
        Periode periode = Periode.mellom(fra, by);

        assertThat(periode.inneholder(by)).isTrue();
        assertThat(periode.inneholder(by.plusDays(1))).isFalse();
        assertThat(frist(Fristtype.PROGRAM_START_SENEST, by).sisteDag()).isEqualTo(by);
    }

    /** A deadline whose name says SENEST counts as {@code _by}, one that says TIL as {@code _until}; there is no third. */
    @ParameterizedTest
    @EnumSource(Fristtype.class)
    void navnet_paa_en_frist_sier_konvensjonen(Fristtype type) {
        assertThat(type.regning())
                .isEqualTo(
                        type.name().endsWith("SENEST")
                                ? Fristtype.Regning.SISTE_DAG
                                : Fristtype.Regning.FOERSTE_DAG_UTENFOR);
        assertThat(type.name()).matches(".*_(SENEST|TIL)");
    }

    @Test
    void to_perioder_som_moetes_deler_ingen_dag() {
        Periode foerst = Periode.mellom(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        Periode saa = Periode.fra(foerst.foersteDagEtter().orElseThrow());

        assertThat(foerst.overlapper(saa)).isFalse();
        assertThat(saa.fom()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    private static Frist frist(Fristtype type, LocalDate dato) {
        return new Frist(
                type,
                Ordning.NORSK,
                dato,
                new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 32"),
                RegelId.N21_15,
                Friststatus.AAPEN);
    }
}
