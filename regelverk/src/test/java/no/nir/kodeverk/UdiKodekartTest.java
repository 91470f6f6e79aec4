package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.kodeverk.UdiKodekart.Grunn;
import no.nir.kodeverk.UdiKodekart.Oppslag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kartet fra UDIs koder til hjemmel")
class UdiKodekartTest {

    private static final LocalDate DATO = LocalDate.of(2024, 3, 1);

    private final UdiKodekart kart = new UdiKodekart(UdiKodekart.GJELDENDE_VERSJON);

    @ParameterizedTest
    @CsvSource({
        "MOTFLYKT, ASYL_28",
        "MOTFLYKTINNR, OVERF_35",
        "POTORD, PERM_62",
        "BOSORD, PERM_62",
        "OPPEØSEFTA, EEA",
        "KOLLBESK, KOLL_34",
        "MOTFAM, FAM",
        "MOTORDBEGREMA, BEGR_38_OTHER",
        "MOTIGRUPP, ANNEN_IKKE_PR",
    })
    void koder_med_ett_grunnlag_er_kartlagt(String kode, String grunnlag) {
        assertThat(kart.finnGrunnlag(kode, DATO)).contains(grunnlag);
    }

    @ParameterizedTest
    @CsvSource({
        "MOTORD, FLERE_GRUNNLAG_MULIG, true",
        "MOTORDBEGRID, FLERE_GRUNNLAG_MULIG, true",
        "ARBORD, FLERE_GRUNNLAG_MULIG, true",
        "RDOKRB, IKKE_OPPHOLDSTILLATELSE, false",
        "STBBEV, STATSBORGERSKAP, false",
        "BORTFALLPOT, ET_UTFALL, false",
        "MOTFORL, FORELOEPIG, false",
    })
    void koder_som_ikke_sier_grunnlaget_har_en_grunn(String kode, Grunn grunn, boolean kreverKontroll) {
        assertThat(kart.slaaOpp(kode, DATO)).isEqualTo(new Oppslag.IkkeKartlagt(grunn, "1"));
        assertThat(grunn.kreverKontroll()).isEqualTo(kreverKontroll);
        assertThat(kart.finnGrunnlag(kode, DATO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TROLL, 2024-03-01",
        "KOLLBESK, 2022-03-10",
        "MOTFLYKT, 2009-12-31",
        "OPPEØS, 2002-06-04",
        "'', 2024-03-01"
    })
    void ukjent_kode_eller_kode_utenfor_sin_tid_er_ukjent(String kode, LocalDate dato) {
        assertThat(kart.slaaOpp(kode, dato)).isEqualTo(new Oppslag.Ukjent(kode, "1"));
    }

    @Test
    void kartet_sier_hvilken_versjon_det_er() {
        assertThat(kart.versjon()).isEqualTo("1");
        assertThat(UdiKodekart.gjeldende().versjon()).isEqualTo("1");
    }

    @Test
    void hvert_grunnlag_finnes_i_kodelisten_og_kan_naas_med_en_kode() {
        for (Kode grunnlag : Kodeverk.OPPHOLDSGRUNNLAG.liste().list()) {
            if (grunnlag.kode().equals("UKJENT")) {
                continue;
            }
            assertThat(kart.listKoder(grunnlag.kode(), DATO))
                    .as(grunnlag.kode())
                    .isNotEmpty()
                    .allSatisfy(kode -> assertThat(kart.slaaOpp(kode, DATO)).isInstanceOf(Oppslag.Kartlagt.class));
        }
    }

    @Test
    void ingen_rad_utgir_seg_for_aa_vaere_bekreftet_av_udi() {
        assertThat(kart.slaaOpp("MOTFLYKT", DATO))
                .isInstanceOfSatisfying(
                        Oppslag.Kartlagt.class,
                        kartlagt -> assertThat(kartlagt.verifisert()).isFalse());
        assertThat(kart.slaaOpp("KOLLBESK", DATO))
                .isInstanceOfSatisfying(
                        Oppslag.Kartlagt.class,
                        kartlagt -> assertThat(kartlagt.kilde()).isEqualTo("NIRs forslag"));
    }
}
