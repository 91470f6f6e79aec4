package no.nir.regelverk.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.regler.Programtid.Grunn;
import no.nir.regelverk.vurdering.Lov;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hvor lenge programmet kan vare")
class ProgramtidTest {

    @ParameterizedTest(name = "{0}, utdanning {1}, mål {2}, {3}, start {4}: {5} + {6} måneder, {7}")
    @CsvSource({
        "INTRODUKSJONSLOVEN, , , ASYL_28, 2010-05-03, 24, 12, § 5",
        "INTRODUKSJONSLOVEN, , FULLFOERT_VGS, ASYL_28, 2018-12-31, 24, 12, § 5",
        "INTRODUKSJONSLOVEN, , FULLFOERT_VGS, ASYL_28, 2019-01-01, 36, 12, midlertidig lov § 2",
        "INTEGRERINGSLOVEN, VGS, ARBEID, ASYL_28, 2025-12-31, 6, 6, § 13",
        "INTEGRERINGSLOVEN, VGS, ARBEID, ASYL_28, 2026-01-01, 12, 0, § 13",
        "INTEGRERINGSLOVEN, VGS, ARBEID, KOLL_34, 2025-12-31, 6, 6, § 37 c",
        "INTEGRERINGSLOVEN, VGS_UKRAINA, HOEYERE_UTDANNING, KOLL_34, 2023-06-30, 6, 6, § 37 c",
        "INTEGRERINGSLOVEN, VGS_UKRAINA, HOEYERE_UTDANNING, KOLL_34, 2023-07-01, 12, 0, forskr. § 43 d",
        "INTEGRERINGSLOVEN, , , ASYL_28, 2025-06-02, 24, 12, § 13",
        "INTEGRERINGSLOVEN, , FULLFOERT_VGS, ASYL_28, 2024-12-31, 36, 12, § 13",
        "INTEGRERINGSLOVEN, , FULLFOERT_VGS, ASYL_28, 2025-01-01, 48, 12, § 14",
        "INTEGRERINGSLOVEN, GRUNNSKOLE, FAG_YRKE, ASYL_28, 2026-02-02, 60, 0, § 14",
        "INTEGRERINGSLOVEN, GRUNNSKOLE, ARBEID, ASYL_28, 2026-02-02, 24, 0, § 14",
    })
    void etter_lov_utdanning_og_maal(
            Lov lov,
            Utdanning utdanning,
            Programmaal maal,
            Grunnlag opphold,
            LocalDate start,
            int maaneder,
            int forlengelse,
            String hjemmel) {
        Programtid tid = Programtid.av(new Grunn(lov, utdanning, maal, opphold), start);

        assertThat(tid.maaneder()).isEqualTo(maaneder);
        assertThat(tid.forlengelse()).isEqualTo(forlengelse);
        assertThat(tid.hjemmel().kort()).isEqualTo(hjemmel);
    }

    @ParameterizedTest(name = "{0}, mål {1}, {2} dager lagt til: {3}, forlenget {4}")
    @CsvSource({
        "GRUNNSKOLE, DELER_AV_VGS, 0, 2029-03-01, 2030-03-01",
        "GRUNNSKOLE, DELER_AV_VGS, 31, 2029-04-01, 2030-04-01",
        "GRUNNSKOLE, ARBEID, 0, 2028-03-01, 2028-03-01",
        "GRUNNSKOLE, , 0, 2031-03-01, 2031-03-01",
        "VGS, , 0, 2027-03-01, 2027-03-01",
    })
    void den_siste_dagen(Utdanning utdanning, Programmaal maal, int tillegg, LocalDate sisteDag, LocalDate forlenget) {
        LocalDate start = LocalDate.of(2026, 3, 2);
        Programtid tid =
                Programtid.lengstMulig(new Grunn(Lov.INTEGRERINGSLOVEN, utdanning, maal, Grunnlag.ASYL_28), start);

        assertThat(tid.sisteDag(start, tillegg)).isEqualTo(sisteDag);
        assertThat(tid.sisteDagForlenget(start, tillegg)).isEqualTo(forlenget);
    }

    @ParameterizedTest
    @CsvSource({"FAG_YRKE, FAG_YRKE", "FULLFOERT_GRUNNSKOLE, ANNET", "DELER_AV_GRUNNSKOLE, ANNET", "ARBEID, ARBEID"})
    void sluttmaal_som_ikke_skiller_seg_ut_er_ett(String kode, Programmaal maal) {
        assertThat(Programmaal.avSluttmaal(kode)).isEqualTo(maal);
    }
}
