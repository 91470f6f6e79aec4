package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.nir.regelverk.fakta.Grunnlag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caseworker reads aloud. */
@DisplayName("Forklaringen av dokumentasjonskravene")
class DokumentasjonsforklaringTest {

    @Test
    void en_soeknad_som_mangler_noe_sier_hva() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-02-01")
                .timer(500, 50)
                .norsk(Ferdighet.MUNTLIG, Nivaa.UNDER_A1, "2017-01-01")
                .permanent("2018-03-01");

        assertThat(Dokumentasjonsforklaring.setninger(svar))
                .containsExactly(
                        "Søknad om permanent oppholdstillatelse fra 01.03.2018, vurdert etter reglene 01.03.2018.",
                        "550 timer norsk: ikke oppfylt (utlendingsloven § 62 første ledd bokstav d). 500 timer er gjennomført, 50 mangler.",
                        "50 timer samfunnskunnskap: oppfylt (utlendingsloven § 62 første ledd bokstav d).",
                        "Muntlig kommunikasjon på nivå A1 eller høyere: ikke oppfylt (utlendingsforskriften § 11-9 første ledd). Beste resultat er under A1.",
                        "Bestått samfunnskunnskapsprøve på et språk personen forstår: ikke dokumentert (utlendingsforskriften § 11-10 første ledd). Ingen prøve er registrert.");
    }

    @Test
    void en_tvil_sies_med_hva_som_er_lagt_til_grunn() {
        List<String> setninger = Dokumentasjonsforklaring.setninger(
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2020-03-01").permanent("2025-08-31", "2025-11-20"));

        assertThat(setninger)
                .contains("Må kontrolleres: " + Dokumentasjonstvil.NYE_VILKAAR_FOR_SOEKNAD_FRA_FOER.forklaring());
    }

    @Test
    void uten_krav_sies_hvorfor() {
        assertThat(Dokumentasjonsforklaring.setninger(Soeker.foedt("1950-01-01")
                        .med(Grunnlag.ASYL_28, "2010-03-01")
                        .statsborgerskap("2023-03-01")))
                .contains("Kravene gjelder fra personen fyller 18 år og til fylte 67 år. De gjelder ikke her.");
        assertThat(Dokumentasjonsforklaring.setninger(
                        Soeker.foedt("1990-01-01").soeker(Formaal.STATSBORGERSKAP, "1989-01-01", null)))
                .containsExactly(
                        "Søknaden er datert før personen ble født. Kontroller fødselsdatoen og søknadsdatoen.");
        assertThat(Dokumentasjonsforklaring.setninger(Soeker.foedt("1980-01-01")
                        .med(Grunnlag.ASYL_28, "2002-03-01")
                        .permanent("2005-08-31")))
                .contains("Det var ikke krav om opplæring eller prøver da søknaden ble levert.");
        assertThat(Dokumentasjonsforklaring.setninger(Soeker.foedt("1980-01-01")
                        .med(Grunnlag.SESONG, "2014-03-01")
                        .permanent("2019-01-01")))
                .contains("Personen har ikke noe å dokumentere.");
        assertThat(Dokumentasjonsforklaring.setninger(Soeker.foedt("2006-01-01")
                        .med(Grunnlag.ASYL_28, "2012-05-01")
                        .statsborgerskap("2023-03-01")))
                .contains("Kravene gjelder fra personen fyller 18 år og til fylte 67 år. De gjelder ikke her.");
    }

    @Test
    void unntakene_sies_baade_de_som_gjelder_og_de_som_maa_undersoekes() {
        List<String> setninger = Dokumentasjonsforklaring.setninger(Soeker.foedt("1960-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .forhold(null, false, null)
                .statsborgerskap("2023-03-01"));

        assertThat(setninger)
                .contains(
                        "Unntak: kom som flyktning eller asylsøker og har fylt 55 år.",
                        "Undersøk om dette gjelder: statsløs.",
                        "Undersøk om dette gjelder: mottar uføretrygd og har fylt 55 år.")
                .noneMatch(setning -> setning.contains("særlige helsemessige"));
    }

    @Test
    void en_merknad_sies_til_slutt() {
        assertThat(Dokumentasjonsforklaring.setninger(Soeker.foedt("1985-01-01").permanent("2018-01-01")))
                .noneMatch(String::isBlank)
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource(Dokumentasjonstvil.class)
    void tvil_er_hele_setninger_uten_koder(Dokumentasjonstvil tvil) {
        assertThat(tvil.forklaring()).endsWith(".").doesNotContain("_").matches("[A-ZÆØÅ].*");
        if (tvil.tvilsnummer() != null) {
            assertThat(tvil.tvilsnummer()).matches("D-\\d+");
        }
        assertThat(Arrays.stream(Dokumentasjonstvil.values()).map(Dokumentasjonstvil::forklaring))
                .doesNotHaveDuplicates();
    }
}
