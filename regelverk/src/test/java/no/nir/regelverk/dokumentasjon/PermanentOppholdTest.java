package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.Avvisningsgrunn;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.KanIkkeVurderes;
import no.nir.regelverk.dokumentasjon.Fritaksvedtak.Omfang;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import no.nir.regelverk.dokumentasjon.Samfunnsproeve.Spraak;
import no.nir.regelverk.fakta.Grunnlag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** utlendingsloven § 62 and its forerunner: both sides of each date. */
@DisplayName("Dokumentasjon ved permanent oppholdstillatelse")
class PermanentOppholdTest {

    private static final Krav MUNTLIG_A1 = new Krav.Norskproeve(Ferdighet.MUNTLIG, Nivaa.A1);
    private static final Krav MUNTLIG_A2 = new Krav.Norskproeve(Ferdighet.MUNTLIG, Nivaa.A2);
    private static final Krav SAMFUNN = new Krav.Samfunnskunnskapsproeve(Spraakkrav.FORSTAATT_SPRAAK);

    @ParameterizedTest(name = "{0} gitt {1}, søkt {2}, avgjort {3}: {4} + {5} timer, prøver {6}")
    @CsvSource({
        // no requirement before 2005-09-01, none for permits from before
        "ASYL_28, 2002-03-01, 2005-08-31, 2005-08-31, 0, 0, ''",
        "ASYL_28, 2005-08-31, 2008-09-01, 2008-09-01, 0, 0, ''",
        // own duty: 300, from 2012 600, labour always 300
        "ASYL_28, 2005-09-01, 2008-09-01, 2008-09-01, 250, 50, ''",
        "ASYL_28, 2011-12-31, 2015-01-01, 2015-01-01, 250, 50, ''",
        "ASYL_28, 2012-01-01, 2015-01-01, 2015-01-01, 550, 50, ''",
        "ARB_23, 2012-01-01, 2015-01-01, 2015-01-01, 250, 50, ''",
        // tests from 2016-12-17, for those who entered from 2013-09-01, not for labour
        "ASYL_28, 2013-09-01, 2016-12-16, 2016-12-16, 550, 50, ''",
        "ASYL_28, 2013-09-01, 2016-12-17, 2016-12-17, 550, 50, A1 SAMFUNN",
        "ASYL_28, 2013-08-31, 2016-12-17, 2016-12-17, 550, 50, ''",
        "ARB_23, 2013-09-01, 2016-12-17, 2016-12-17, 250, 50, ''",
        // new act: labour 250/225, samfunnskunnskap 50/75
        "ARB_23, 2021-12-31, 2025-01-01, 2025-01-01, 250, 50, ''",
        "ARB_23, 2022-01-01, 2025-01-01, 2025-01-01, 225, 75, ''",
        // tests alone from 2025-09-01, for everybody; before and after for one that waits
        "ARB_23, 2022-03-01, 2025-08-31, 2025-08-31, 225, 75, ''",
        "ARB_23, 2022-03-01, 2025-09-01, 2025-09-01, 0, 0, A2 SAMFUNN",
        "ARB_23, 2022-03-01, 2025-08-31, 2025-09-01, 0, 0, A1 SAMFUNN",
        "ASYL_28, 2004-03-01, 2025-09-01, 2025-09-01, 0, 0, A2 SAMFUNN",
        // seasonal work has never given a duty
        "SESONG, 2014-03-01, 2019-01-01, 2019-01-01, 0, 0, ''",
    })
    void kravene_etter_tillatelse_soeknad_og_vedtak(
            Grunnlag grunnlag, String gitt, String soekt, String avgjort, int norsk, int samfunn, String proever) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01").med(grunnlag, gitt).permanent(soekt, avgjort);

        assertThat(svar.timer(Fag.NORSK)).isEqualTo(norsk);
        assertThat(svar.timer(Fag.SAMFUNNSKUNNSKAP)).isEqualTo(samfunn);
        assertThat(svar.proever().stream().map(Kravvurdering::krav)).containsExactlyElementsOf(proever(proever));
    }

    private static List<Krav> proever(String tekst) {
        return Arrays.stream(tekst.split(" ", -1))
                .flatMap(p -> switch (p) {
                    case "A1" -> Stream.of(MUNTLIG_A1);
                    case "A2" -> Stream.of(MUNTLIG_A2);
                    case "SAMFUNN" -> Stream.of(SAMFUNN);
                    default -> Stream.<Krav>of();
                })
                .toList();
    }

    @Test
    void flyktning_med_tillatelse_fra_2021_skal_ha_naadd_minimumsnivaaet_og_tatt_timene_og_proevene() {
        Dokumentasjonskrav svar =
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2021-03-01").permanent("2024-04-01");

        assertThat(svar.krav().stream().map(Kravvurdering::krav)).contains(new Krav.Minimumsnivaa());
        assertThat(svar.timer(Fag.SAMFUNNSKUNNSKAP)).isEqualTo(50);
        assertThat(svar.proever().stream().map(Kravvurdering::krav)).containsExactly(MUNTLIG_A1, SAMFUNN);
        assertThat(svar.samlet()).isEqualTo(Kravstatus.IKKE_KJENT);
    }

    @Test
    void minimumsnivaaet_gaar_foran_timene_for_en_arbeidsinnvandrer_fra_2021() {
        Soeker soeker =
                Soeker.foedt("1985-01-01").med(Grunnlag.ARB_23, "2021-03-01").timer(40, 50);

        assertThat(soeker.permanent("2024-04-01").samlet()).isEqualTo(Kravstatus.IKKE_OPPFYLT);
        soeker.minimumsnivaa("2023-05-01");
        assertThat(soeker.permanent("2024-04-01").samlet()).isEqualTo(Kravstatus.OPPFYLT);
    }

    @ParameterizedTest(name = "født {0}, søkt {1}, avgjort {2}: {3}")
    @CsvSource({
        // 55 until 2016, 67 from 2017 (doubt), 18–67 from 2025-09-01
        "1961-12-02, 2016-12-01, 2016-12-01, krav",
        "1961-12-01, 2016-12-01, 2016-12-01, fritt",
        "1961-12-01, 2017-01-01, 2017-01-01, krav og tvil",
        // the bound of the day of the application, until tests alone are asked for
        "1961-06-01, 2016-12-31, 2017-02-01, fritt",
        "1963-06-01, 2018-05-31, 2018-05-31, krav",
        "1963-06-01, 2018-06-01, 2018-06-01, krav og tvil",
        "1950-01-01, 2017-01-01, 2017-01-01, fritt",
        "2007-09-02, 2025-09-01, 2025-09-01, fritt",
        "2007-09-01, 2025-09-01, 2025-09-01, krav",
        "1958-12-01, 2025-09-01, 2025-11-30, krav",
        "1958-12-01, 2025-09-01, 2025-12-01, fritt men tvil",
    })
    void alder(String foedt, String soekt, String avgjort, String ventet) {
        Dokumentasjonskrav svar =
                Soeker.foedt(foedt).med(Grunnlag.ASYL_28, "2012-05-01").permanent(soekt, avgjort);

        assertThat(svar.krav().isEmpty()).isEqualTo(ventet.startsWith("fritt"));
        assertThat(svar.har(Dokumentasjonsflagg.MANUAL_CHECK)).isEqualTo(ventet.contains("tvil"));
    }

    @ParameterizedTest(name = "{0} timer norsk og {1} timer samfunnskunnskap: {2}, mangler {3}")
    @CsvSource({"550, 50, OPPFYLT, 0", "549, 50, IKKE_OPPFYLT, 1", "550, , IKKE_KJENT, 0", ", 50, IKKE_KJENT, 0"})
    void timene(Integer norsk, Integer samfunn, Kravstatus status, int mangler) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .timer(norsk, samfunn)
                .permanent("2015-06-01");

        assertThat(svar.samlet()).isEqualTo(status);
        assertThat(svar.krav().stream()
                        .map(Kravvurdering::mangel)
                        .mapToInt(m -> m instanceof Mangel.ForFaaTimer t ? t.mangler() : 0)
                        .sum())
                .isEqualTo(mangler);
    }

    @ParameterizedTest(name = "{0} timer uten fag: norsk {1}, samfunnskunnskap {2}")
    @CsvSource({
        "600, OPPFYLT, OPPFYLT",
        "599, IKKE_KJENT, IKKE_KJENT",
        "550, IKKE_KJENT, IKKE_KJENT",
        "549, IKKE_OPPFYLT, IKKE_KJENT",
        "50, IKKE_OPPFYLT, IKKE_KJENT",
        "49, IKKE_OPPFYLT, IKKE_OPPFYLT"
    })
    void timer_uten_fag_kan_vise_at_noe_mangler_men_ikke_hva(int timer, Kravstatus norsk, Kravstatus samfunn) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .timerUtenFag(timer)
                .permanent("2015-06-01");

        assertThat(svar.krav().stream().map(Kravvurdering::status)).containsExactly(norsk, samfunn);
    }

    @Test
    void fritak_fra_opplaering_tar_ogsaa_proeven_i_faget() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .fritatt(Omfang.OPPLAERING_NORSK, "2016-02-01")
                .permanent("2018-06-01");

        assertThat(svar.krav().stream().map(Kravvurdering::status))
                .containsExactly(Kravstatus.FRITATT, Kravstatus.IKKE_KJENT, Kravstatus.FRITATT, Kravstatus.IKKE_KJENT);
        assertThat(svar.unntak())
                .contains(new Unntaksvurdering(
                        Unntak.FRITATT_FRA_OPPLAERING, Dokumentasjonsregel.PO_14, Kravstatus.OPPFYLT));
    }

    @Test
    void fritak_som_kom_etter_vedtaket_teller_ikke() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .fritatt(Omfang.PROEVE_NORSK, "2018-06-02")
                .permanent("2018-06-01");

        assertThat(svar.krav().stream().map(Kravvurdering::status)).doesNotContain(Kravstatus.FRITATT);
    }

    @Test
    void statsborgerproeven_er_ikke_samfunnskunnskapsproeven() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2020-05-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.A2, "2025-01-01")
                .statsborgerproeve("2025-02-01")
                .permanent("2025-10-01");

        assertThat(svar.krav().getLast().mangel()).isEqualTo(new Mangel.BareStatsborgerproeve());
    }

    @ParameterizedTest(name = "muntlig {0}, avgjort {1}: {2}")
    @CsvSource({
        "A1, 2025-08-31, OPPFYLT",
        "UNDER_A1, 2025-08-31, IKKE_OPPFYLT",
        "A1, 2025-11-20, OPPFYLT",
    })
    void soeknad_fra_foer_1_september_2025_trenger_a1_ogsaa_etter(Nivaa nivaa, String avgjort, Kravstatus status) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .timer(550, 50)
                .norsk(Ferdighet.MUNTLIG, nivaa, "2019-01-01")
                .samfunnskunnskap(Spraak.ANNET, "2019-01-01")
                .permanent("2025-08-31", avgjort);

        assertThat(svar.samlet()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {1}, muntlig og skriftlig minst A2: tvil {2}")
    @CsvSource({"LYTTE, A1, true", "LESE, A1, true", "LYTTE, A2, false", "LESE, B1, false", "MUNTLIG, B1, false"})
    void bedre_skriftlig_enn_lytting_er_en_tvil(Ferdighet ferdighet, Nivaa nivaa, boolean tvil) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .norsk(Ferdighet.SKRIFTLIG, Nivaa.A2, "2017-01-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.B1, "2017-01-01")
                .norsk(ferdighet, nivaa, "2017-01-01")
                .permanent("2018-06-01");

        assertThat(svar.tvil().contains(Dokumentasjonstvil.LESE_ELLER_LYTTE_UNDER_A2))
                .isEqualTo(tvil);
        assertThat(svar.timer(Fag.NORSK)).isZero();
        assertThat(svar.regler()).contains(Dokumentasjonsregel.PO_6);
    }

    @ParameterizedTest(name = "{0} gitt {1}, søkt {2}: {3} og {4}, {5}")
    @CsvSource({
        "ASYL_28, 2013-05-01, 2016-12-16, PO_2, PO_2, ''",
        "ASYL_28, 2013-05-01, 2016-12-17, PO_2, PO_2, A2_SKRIFTLIG_OG_MUNTLIG SAMFUNNSPROEVE_PAA_NORSK",
        "ARB_23, 2021-03-01, 2024-04-01, PO_8, PO_9, A2_SKRIFTLIG_OG_MUNTLIG MINIMUMSNIVAA SAMFUNNSPROEVE_PAA_NORSK",
    })
    void timene_har_sin_regel_og_det_som_kan_erstatte_dem(
            Grunnlag grunnlag,
            String gitt,
            String soekt,
            Dokumentasjonsregel norsk,
            Dokumentasjonsregel samfunn,
            String alternativer) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01").med(grunnlag, gitt).permanent(soekt);

        List<Kravvurdering> timer = svar.krav().stream()
                .filter(k -> k.krav() instanceof Krav.Opplaeringstimer)
                .toList();
        assertThat(timer.stream().map(Kravvurdering::regel)).containsExactly(norsk, samfunn);
        assertThat(timer.stream()
                        .flatMap(k -> ((Krav.Opplaeringstimer) k.krav()).alternativer().stream())
                        .map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(alternativer.split(" ", -1))
                        .filter(a -> !a.isEmpty())
                        .toList());
    }

    @ParameterizedTest(name = "prøven i samfunnskunnskap på {0}: timene {1}")
    @CsvSource({"NORSK, ERSTATTET", "ANNET, IKKE_KJENT"})
    void bare_en_proeve_paa_norsk_erstatter_timene_i_samfunnskunnskap(Spraak spraak, Kravstatus status) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .samfunnskunnskap(spraak, "2017-01-01")
                .permanent("2018-06-01");

        assertThat(svar.krav().get(1).status()).isEqualTo(status);
        assertThat(svar.regler().contains(Dokumentasjonsregel.PO_7)).isEqualTo(status == Kravstatus.ERSTATTET);
    }

    @Test
    void en_proeve_i_samfunnskunnskap_etter_vedtaket_er_ikke_med() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .samfunnskunnskap(Spraak.NORSK, "2018-06-02")
                .permanent("2018-06-01");

        assertThat(svar.har(Dokumentasjonsflagg.PROEVE_UTENFOR_TIDEN)).isTrue();
        assertThat(svar.krav().getLast().status()).isEqualTo(Kravstatus.IKKE_KJENT);
    }

    @Test
    void uten_plikt_sies_det() {
        Dokumentasjonskrav svar =
                Soeker.foedt("1985-01-01").med(Grunnlag.SESONG, "2014-03-01").permanent("2019-01-01");

        assertThat(svar.har(Dokumentasjonsflagg.INGEN_PLIKT)).isTrue();
        assertThat(svar.regler()).contains(Dokumentasjonsregel.PO_15);
    }

    /** Three years of right and duty from March 2021; whether the duty still stands after them is not said. */
    @ParameterizedTest(name = "søkt {0}, timer {1}, muntlig {2}: opplæring {3}, prøve {4}")
    @CsvSource({
        "2024-06-01, 0, UNDER_A1, true, true",
        "2024-06-01, 50, UNDER_A1, false, true",
        "2024-06-01, 0, A1, true, false",
        "2023-06-01, 0, UNDER_A1, false, false",
    })
    void plikten_etter_perioden_er_en_tvil_bare_naar_noe_mangler(
            String soekt, int samfunnstimer, Nivaa muntlig, boolean opplaering, boolean proeve) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2021-03-01")
                .timer(550, samfunnstimer)
                .norsk(Ferdighet.MUNTLIG, muntlig, "2022-01-01")
                .permanent(soekt);

        assertThat(svar.tvil().contains(Dokumentasjonstvil.PLIKT_ETTER_PERIODEN))
                .isEqualTo(opplaering);
        assertThat(svar.tvil().contains(Dokumentasjonstvil.PROEVEPLIKT_ETTER_PERIODEN))
                .isEqualTo(proeve);
    }

    @ParameterizedTest(name = "søkt {0}, avgjort 20. november 2025: {1}")
    @CsvSource({"2025-08-31, PO_12", "2025-09-01, PO_10"})
    void soeknaden_fra_foer_har_sin_egen_regel(String soekt, Dokumentasjonsregel regel) {
        Dokumentasjonskrav svar =
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2014-05-01").permanent(soekt, "2025-11-20");

        assertThat(svar.krav().getFirst().regel()).isEqualTo(regel);
        assertThat(svar.har(Dokumentasjonsflagg.OVERGANGSREGEL)).isEqualTo(regel == Dokumentasjonsregel.PO_12);
        assertThat(Soeker.foedt("1985-01-01")
                        .med(Grunnlag.ASYL_28, "2014-05-01")
                        .fritatt(Omfang.PROEVE_NORSK, "2016-02-01")
                        .permanent(soekt, "2025-11-20")
                        .regler()
                        .contains(Dokumentasjonsregel.PO_12))
                .isEqualTo(regel == Dokumentasjonsregel.PO_12);
        assertThat(svar.regler().contains(Dokumentasjonsregel.PO_12)).isEqualTo(regel == Dokumentasjonsregel.PO_12);
    }

    @Test
    void ikke_avgjort_soeknad_vurderes_etter_soeknadsdagen_og_sier_det() {
        Dokumentasjonskrav svar =
                Soeker.foedt("1985-01-01").med(Grunnlag.ASYL_28, "2020-03-01").permanent("2025-08-31", null);

        assertThat(svar.har(Dokumentasjonsflagg.VEDTAKSDAG_UKJENT)).isTrue();
        assertThat(svar.timerIAlt()).isEqualTo(600);
    }

    @ParameterizedTest(name = "født {0}, søkt {1}, avgjort {2}: {3}")
    @CsvSource({
        "1990-01-01, 1989-12-31, 2010-01-01, SOEKT_FOER_FOEDSEL",
        "1990-01-01, 2015-06-02, 2015-06-01, AVGJORT_FOER_SOEKT",
    })
    void dager_som_ikke_henger_sammen_avvises_med_navn(
            String foedt, String soekt, String avgjort, Avvisningsgrunn grunn) {
        assertThat(Soeker.foedt(foedt)
                        .med(Grunnlag.ASYL_28, "2010-01-01")
                        .soeker(Formaal.PERMANENT_OPPHOLD, soekt, avgjort))
                .isEqualTo(new KanIkkeVurderes(grunn));
    }

    @Test
    void negative_timer_avvises() {
        assertThat(Soeker.foedt("1990-01-01")
                        .timer(-1, null)
                        .soeker(Formaal.STATSBORGERSKAP, "2015-06-01", "2015-06-01"))
                .isEqualTo(new KanIkkeVurderes(Avvisningsgrunn.UGYLDIG_TIMETALL));
    }

    @Test
    void ukjent_grunnlag_og_manglende_tillatelse_gir_flagg() {
        assertThat(Soeker.foedt("1985-01-01")
                        .med(Grunnlag.UKJENT, "2014-01-01")
                        .permanent("2018-01-01")
                        .flagg())
                .contains(Dokumentasjonsflagg.UNKNOWN_BASIS, Dokumentasjonsflagg.MANUAL_CHECK);
        assertThat(Soeker.foedt("1985-01-01").permanent("2018-01-01").flagg())
                .contains(Dokumentasjonsflagg.INGEN_TILLATELSE, Dokumentasjonsflagg.MANUAL_CHECK);
        assertThat(Soeker.foedt("1985-01-01")
                        .med(Grunnlag.ASYL_28, "2019-01-01")
                        .permanent("2018-01-01")
                        .flagg())
                .contains(Dokumentasjonsflagg.SOEKT_FOER_FOERSTE_TILLATELSE, Dokumentasjonsflagg.MANUAL_CHECK);
    }

    @Test
    void proeve_etter_vedtaket_er_ikke_med() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2020-03-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.B1, "2025-10-02")
                .permanent("2025-10-01");

        assertThat(svar.har(Dokumentasjonsflagg.PROEVE_UTENFOR_TIDEN)).isTrue();
        assertThat(svar.krav().getFirst().status()).isEqualTo(Kravstatus.IKKE_KJENT);
    }
}
