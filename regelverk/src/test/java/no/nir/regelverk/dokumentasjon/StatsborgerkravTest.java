package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import no.nir.regelverk.dokumentasjon.Samfunnsproeve.Spraak;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseslag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** statsborgerloven § 8: both sides of each date. */
@DisplayName("Dokumentasjon ved norsk statsborgerskap")
class StatsborgerkravTest {

    private static final Krav STATSBORGERPROEVE =
            new Krav.Samfunnskunnskapsproeve(Spraakkrav.NORSK_ELLER_STATSBORGERPROEVE);

    @ParameterizedTest(name = "{0} gitt {1}, søkt {2}: {3} + {4} + {5} timer, muntlig {6}")
    @CsvSource({
        "ASYL_28, 2001-01-01, 2008-08-31, 0, 0, 0, ",
        "ASYL_28, 2001-01-01, 2008-09-01, 0, 0, 300, ",
        "ASYL_28, 2006-01-01, 2011-07-24, 0, 0, 300, ",
        "ASYL_28, 2006-01-01, 2011-07-25, 250, 50, 0, ",
        "ASYL_28, 2001-01-01, 2016-12-31, 0, 0, 300, ",
        "ASYL_28, 2012-02-01, 2016-12-31, 550, 50, 0, ",
        "ASYL_28, 2012-02-01, 2017-01-01, 550, 50, 0, A2",
        "ASYL_28, 2001-01-01, 2017-01-01, 0, 0, 300, A2",
        "ARB_23, 2010-01-01, 2022-09-30, 250, 50, 0, A2",
        "ARB_23, 2010-01-01, 2022-10-01, 0, 0, 0, B1",
    })
    void kravene_etter_tillatelse_og_soeknad(
            Grunnlag grunnlag, String gitt, String soekt, int norsk, int samfunn, int samlet, Nivaa muntlig) {
        Dokumentasjonskrav svar = Soeker.foedt("1975-01-01").med(grunnlag, gitt).statsborgerskap(soekt);

        assertThat(svar.timer(Fag.NORSK)).isEqualTo(norsk);
        assertThat(svar.timer(Fag.SAMFUNNSKUNNSKAP)).isEqualTo(samfunn);
        assertThat(svar.timer(Fag.SAMLET)).isEqualTo(samlet);
        if (muntlig == null) {
            assertThat(svar.proever()).isEmpty();
        } else {
            assertThat(svar.proever().stream().map(Kravvurdering::krav))
                    .containsExactly(new Krav.Norskproeve(Ferdighet.MUNTLIG, muntlig), STATSBORGERPROEVE);
        }
    }

    @ParameterizedTest(name = "født {0}, søkt {1}: {2}")
    @CsvSource({
        "1961-06-02, 2016-06-01, true",
        "1961-06-01, 2016-06-01, false",
        "1961-06-01, 2017-06-01, true",
        "1950-06-02, 2017-06-01, true",
        "1950-06-01, 2017-06-01, false",
        "1998-06-01, 2016-06-01, true",
        "1998-06-02, 2016-06-01, false",
    })
    void alder(String foedt, String soekt, boolean krav) {
        Dokumentasjonskrav svar =
                Soeker.foedt(foedt).med(Grunnlag.ASYL_28, "2004-05-01").statsborgerskap(soekt);

        assertThat(svar.krav().isEmpty()).isNotEqualTo(krav);
    }

    @Test
    void nedre_aldersgrense_maales_ved_soeknaden_fra_2013() {
        Soeker soeker = Soeker.foedt("1995-01-02").med(Grunnlag.ASYL_28, "2004-05-01");
        Dokumentasjonskrav foer =
                (Dokumentasjonskrav) soeker.soeker(Formaal.STATSBORGERSKAP, "2012-12-31", "2013-02-01");
        Dokumentasjonskrav etter =
                (Dokumentasjonskrav) soeker.soeker(Formaal.STATSBORGERSKAP, "2013-01-01", "2013-02-01");

        assertThat(foer.krav()).isNotEmpty();
        assertThat(etter.krav()).isEmpty();
        assertThat(etter.tvil()).containsExactly(Dokumentasjonstvil.ALDER_ENDRET_UNDER_BEHANDLING);
    }

    @ParameterizedTest(name = "{0} + {1} timer av 300: {2}")
    @CsvSource({"250, 50, OPPFYLT", "250, 49, IKKE_OPPFYLT", "300, , OPPFYLT", "299, , IKKE_KJENT"})
    void timene_legges_sammen(Integer norsk, Integer samfunn, Kravstatus status) {
        Dokumentasjonskrav svar = Soeker.foedt("1975-01-01")
                .med(Grunnlag.ASYL_28, "2001-01-01")
                .timer(norsk, samfunn)
                .statsborgerskap("2012-01-01");

        assertThat(svar.krav().getFirst().status()).isEqualTo(status);
        assertThat(svar.timerIAlt()).isEqualTo(300);
    }

    @ParameterizedTest(name = "søkt {0}: særlig grunn etter {1}, muntlig etter {2}")
    @CsvSource({"2016-12-31, SB_2, ", "2017-01-01, SB_4, SB_4", "2022-10-01, SB_7, SB_6"})
    void reglene_skifter_med_soeknaden(String soekt, Dokumentasjonsregel saerlig, Dokumentasjonsregel muntlig) {
        Dokumentasjonskrav svar =
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2012-05-01").statsborgerskap(soekt);

        assertThat(svar.unntak().getLast().regel()).isEqualTo(saerlig);
        assertThat(svar.proever().stream().findFirst().map(Kravvurdering::regel))
                .isEqualTo(Optional.ofNullable(muntlig));
    }

    @Test
    void lempet_krav_har_sin_egen_regel() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .forhold(false, true, null)
                .statsborgerskap("2023-03-01");

        assertThat(svar.krav().getFirst().regel()).isEqualTo(Dokumentasjonsregel.SB_7);
    }

    @ParameterizedTest(name = "søkt {0}: tvil {1}")
    @CsvSource({"2011-07-25, true", "2015-01-01, false"})
    void egen_plikt_foer_den_var_i_kraft_er_en_tvil(String soekt, boolean tvil) {
        Dokumentasjonskrav svar =
                Soeker.foedt("1975-01-01").med(Grunnlag.ASYL_28, "2006-01-01").statsborgerskap(soekt);

        assertThat(svar.tvil().contains(Dokumentasjonstvil.EGEN_PLIKT_FRA_JULI_2011))
                .isEqualTo(tvil);
    }

    @ParameterizedTest(name = "{0} spørres om norsk: {1}")
    @CsvSource({"SWE, true", "DNK, true", "POL, false", "ERI, false", "NOR, false"})
    void bare_nordiske_spoerres_om_de_forstaar_norsk(String land, boolean spoerres) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .statsborgerI(land)
                .forhold(null, null, true)
                .statsborgerskap("2023-03-01");

        assertThat(svar.unntak().stream().anyMatch(u -> u.unntak() == Unntak.NORDISK_STATSBORGER_SOM_FORSTAAR_NORSK))
                .isEqualTo(spoerres);
        assertThat(svar.har(Dokumentasjonsflagg.ALLEREDE_NORSK)).isEqualTo(land.equals("NOR"));
    }

    @Test
    void for_ung_sies() {
        assertThat(Soeker.foedt("2006-01-01")
                        .med(Grunnlag.ASYL_28, "2012-05-01")
                        .statsborgerskap("2023-03-01")
                        .flagg())
                .contains(Dokumentasjonsflagg.FOR_UNG)
                .doesNotContain(Dokumentasjonsflagg.OVER_ALDERSGRENSEN);
    }

    @Test
    void a2_skriftlig_og_muntlig_erstatter_300_timer() {
        Dokumentasjonskrav svar = Soeker.foedt("1975-01-01")
                .med(Grunnlag.ASYL_28, "2001-01-01")
                .norsk(Ferdighet.SKRIFTLIG, Nivaa.A2, "2010-01-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.A2, "2010-01-01")
                .statsborgerskap("2012-01-01");

        assertThat(svar.krav().getFirst().status()).isEqualTo(Kravstatus.ERSTATTET);
        assertThat(svar.regler()).contains(Dokumentasjonsregel.SB_11);
        assertThat(svar.samlet()).isEqualTo(Kravstatus.OPPFYLT);
    }

    @ParameterizedTest(name = "{0}: muntlig {1} er nok: {2}")
    @CsvSource({
        "statsløs, A2, true",
        "flyktning 55, A2, true",
        "flyktning 54, A2, false",
        "ufør 55, A2, true",
        "ufør 54, A2, false",
        "særlig grunn, A2, true",
        "ingen grunn, A2, false",
        "ingen grunn, B1, true",
        "særlig grunn, A1, false",
    })
    void naar_a2_er_nok(String hvem, Nivaa nivaa, boolean nok) {
        Soeker soeker = hvem.endsWith("55")
                ? Soeker.foedt("1968-03-01")
                : Soeker.foedt(hvem.endsWith("54") ? "1968-03-02" : "1985-01-01");
        if (hvem.startsWith("flyktning")) {
            soeker.med(Grunnlag.ASYL_28, "2012-05-01").forhold(false, false, null);
        } else {
            soeker.familieAv(Referanseslag.NORSK, null, "2012-05-01")
                    .forhold(hvem.startsWith("ufør"), hvem.startsWith("særlig"), null);
        }
        Dokumentasjonskrav svar = soeker.statsborgerI(hvem.equals("statsløs") ? "STATELESS" : "ERI")
                .norsk(Ferdighet.MUNTLIG, nivaa, "2022-12-01")
                .statsborgerproeve("2022-12-01")
                .statsborgerskap("2023-03-01");

        assertThat(svar.samlet()).isEqualTo(nok ? Kravstatus.OPPFYLT : Kravstatus.IKKE_OPPFYLT);
    }

    @Test
    void ukjente_unntak_nevnes() {
        Dokumentasjonskrav svar =
                Soeker.foedt("1960-01-01").med(Grunnlag.ARB_23, "2012-05-01").statsborgerskap("2023-03-01");

        assertThat(svar.unntak().stream()
                        .filter(u -> u.status() == Kravstatus.IKKE_KJENT)
                        .map(Unntaksvurdering::unntak))
                .containsExactly(Unntak.STATSLOES, Unntak.UFOERETRYGD_OVER_55, Unntak.SAERLIG_GRUNN);
    }

    @ParameterizedTest(name = "nordisk, forstår norsk: {0}")
    @CsvSource({"true, 0", "false, 2", ", 2"})
    void nordiske_statsborgere_som_forstaar_norsk_har_ingenting_aa_vise(Boolean forstaar, int krav) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .statsborgerI("SWE")
                .forhold(null, null, forstaar)
                .statsborgerskap("2023-03-01");

        assertThat(svar.krav()).hasSize(krav);
        assertThat(svar.unntak().getFirst().unntak()).isEqualTo(Unntak.NORDISK_STATSBORGER_SOM_FORSTAAR_NORSK);
    }

    @ParameterizedTest(name = "samfunnskunnskapsprøven på {0}: {1}")
    @CsvSource({"NORSK, OPPFYLT", "ANNET, IKKE_OPPFYLT"})
    void samfunnskunnskapsproeven_maa_vaere_paa_norsk(Spraak spraak, Kravstatus status) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.B1, "2022-01-01")
                .samfunnskunnskap(spraak, "2022-01-01")
                .statsborgerskap("2023-03-01");

        assertThat(svar.samlet()).isEqualTo(status);
    }

    @Test
    void kommunalt_fritak_fra_proeve_er_en_tvil_ved_statsborgerskap() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .timer(550, 50)
                .fritatt(Fritaksvedtak.Omfang.PROEVE_NORSK, "2018-01-01")
                .strykISamfunnskunnskap("2018-01-01")
                .statsborgerskap("2021-05-01");

        assertThat(svar.tvil()).containsExactly(Dokumentasjonstvil.KOMMUNALT_FRITAK_VED_STATSBORGERSKAP);
        assertThat(svar.krav().getLast().mangel()).isEqualTo(new Mangel.SamfunnsproeveIkkeBestaatt());
    }
}
