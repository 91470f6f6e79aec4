package no.nir.regelverk.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.nir.regelverk.frist.Permisjonsbruk.Bruk;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hva som er brukt av fravær og permisjon")
class PermisjonsbrukTest {

    @ParameterizedTest(name = "{0} den {1}, borte {2}: {3} av {4}")
    @CsvSource({
        // Working days of the calendar year; Easter 2026 takes 2, 3 and 6 April
        "FERIE, 2026-12-01, 2026-03-30/2026-04-07, 4, 25",
        "FERIE, 2026-12-01, 2025-12-29/2026-01-04, 1, 25",
        "VELFERD, 2026-05-15, 2026-05-04/2026-05-05 2026-05-14/2026-05-15, 3, 10",
        "FREDS_OG_FORSONINGSARBEID, 2026-05-15, 2026-05-04/2026-05-05, 2, 10",
        // The twelve months that end on the day
        "BARNS_SYKDOM, 2026-05-15, 2025-05-15/2025-05-16, 1, 10",
        // From the leave's own first day
        "LANGVARIG_SYKDOM, 2026-05-15, 2025-01-01/2025-02-28 2026-05-01/2026-05-31, 31, 365",
        "FOEDSEL_ELLER_ADOPSJON, 2026-05-15, 2026-05-01/2027-02-28, 304, 304",
        // What begins later is not the leave of the day
        "LANGVARIG_SYKDOM, 2026-05-15, 2026-05-01/2026-05-31 2026-06-15/2026-06-16, 31, 365",
        // All of the programme
        "EGENMELDING, 2026-05-15, 2026-05-04/2026-05-05, 2, 3",
    })
    void slag_for_slag(Permisjonsslag slag, LocalDate dag, String borte, int brukt, int grense) {
        assertThat(Permisjonsbruk.av(slag, Lov.INTEGRERINGSLOVEN, perioder(borte), dag))
                .contains(new Bruk(brukt, grense));
        assertThat(new Bruk(brukt, grense).igjen()).isEqualTo(grense - brukt);
    }

    @Test
    @DisplayName("permisjon til arbeid gis etter introduksjonsloven, og telles i hele programmet")
    void etterIntroduksjonsloven() {
        LocalDate dag = LocalDate.of(2026, 5, 15);
        List<Periode> arbeid = perioder("2026-01-01/2026-01-31 2026-03-01/2026-03-10");
        assertThat(Permisjonsbruk.av(Permisjonsslag.ARBEID_PAA_HELTID, Lov.INTRODUKSJONSLOVEN, arbeid, dag))
                .contains(new Bruk(41, 365));
        assertThat(Permisjonsbruk.av(Permisjonsslag.ARBEID_PAA_HELTID, Lov.INTEGRERINGSLOVEN, arbeid, dag))
                .isEmpty();
    }

    @Test
    void uten_regel_den_dagen_eller_uten_noe_aa_telle_fra_er_det_ikke_noe_svar() {
        assertThat(Permisjonsbruk.av(
                        Permisjonsslag.FREDS_OG_FORSONINGSARBEID,
                        Lov.INTEGRERINGSLOVEN,
                        List.of(),
                        LocalDate.of(2022, 8, 23)))
                .isEmpty();
        assertThat(Permisjonsbruk.av(
                        Permisjonsslag.LANGVARIG_SYKDOM, Lov.INTEGRERINGSLOVEN, List.of(), LocalDate.of(2026, 5, 15)))
                .isEmpty();
        assertThat(Permisjonsbruk.av(Permisjonsslag.FERIE, Lov.INTEGRERINGSLOVEN, List.of(), LocalDate.of(2026, 5, 15)))
                .contains(new Bruk(0, 25));
        assertThat(new Bruk(12, 10).igjen()).isZero();
    }

    @Test
    void en_aarsak_i_kodelisten_har_sin_grense_der_reglene_setter_en() {
        assertThat(Permisjonsslag.finn("FOEDSEL_ADOPSJON")).contains(Permisjonsslag.FOEDSEL_ELLER_ADOPSJON);
        assertThat(Permisjonsslag.finn("FERIE")).contains(Permisjonsslag.FERIE);
        assertThat(Permisjonsslag.finn("SYKT_BARN")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} dager legges til")
    @CsvSource({
        "2026-05-04/2026-05-18, 0",
        "2026-05-04/2026-05-19, 16",
        "2026-05-04/2026-05-19 2026-08-03/2026-08-05, 19",
        "2026-06-01/2026-06-05 2026-08-03/2026-08-07, 0",
        "2026-06-01/2026-06-05 2026-08-03/2026-08-10, 13",
        "2026-05-04/2026-05-19 2026-08-03/2026-08-31, 45",
    })
    void permisjon_paa_mer_enn_ti_arbeidsdager_til_sammen_legges_til_programmet(String permisjoner, int tillegg) {
        assertThat(Permisjonsbruk.tillegg(perioder(permisjoner))).isEqualTo(tillegg);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14, 3", "2026-05-15, 2", "2026-05-16, 1"})
    void egenmeldinger_telles_i_de_siste_tolv_maanedene(LocalDate dag, int ganger) {
        assertThat(Permisjonsbruk.gangerPaaTolvMaaneder(
                        perioder("2025-05-15/2025-05-15 2025-05-16/2025-05-18 2025-05-17/2025-05-17"), dag))
                .isEqualTo(ganger);
    }

    private static List<Periode> perioder(String tekst) {
        return Arrays.stream(tekst.split(" "))
                .map(en -> en.split("/"))
                .map(en -> Periode.mellom(LocalDate.parse(en[0]), LocalDate.parse(en[1])))
                .toList();
    }
}
