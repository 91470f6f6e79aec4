package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.Avvisningsgrunn;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.KanIkkeVurderes;
import no.nir.regelverk.dokumentasjon.Fritaksvedtak.Omfang;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Personfaktabygger;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facts of the category say about documentation, and the doubts they raise. */
@DisplayName("Fakta og tvil ved dokumentasjon")
class FaktaOgTvilTest {

    private static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }

    private static Personfaktabygger voksen(Grunnlag grunnlag, String innvilget, @Nullable String til) {
        return Personfakta.foedt(dag("1985-01-01"))
                .tillatelser(List.of(Tillatelse.av(grunnlag, dag(innvilget), til == null ? null : dag(til))));
    }

    private static Dokumentasjonskrav krav(Personfaktabygger fakta, Formaal formaal, String soekt) {
        return (Dokumentasjonskrav) svar(fakta, formaal, soekt);
    }

    private static Dokumentasjonssvar svar(Personfaktabygger fakta, Formaal formaal, String soekt) {
        return Dokumentasjonsvurdering.vurder(
                new Dokumentasjonssak(fakta.bygg(), formaal, dag(soekt), dag(soekt), Dokumentasjon.INGEN));
    }

    private static Norskopplaering norsk(
            @Nullable LocalDate fullfoert, @Nullable LocalDate maalNaadd, List<Fritak> fritak) {
        return Norskopplaering.av()
                .fullfoert(fullfoert)
                .maalNaadd(maalNaadd)
                .fritak(fritak)
                .bygg();
    }

    @Test
    void plikten_man_har_hatt_staar_selv_om_tillatelsen_er_utloept() {
        Dokumentasjonskrav svar =
                krav(voksen(Grunnlag.ARB_23, "2012-01-01", "2015-01-01"), Formaal.PERMANENT_OPPHOLD, "2015-06-01");

        assertThat(svar.timer(Fag.NORSK)).isEqualTo(250);
        assertThat(svar.timer(Fag.SAMFUNNSKUNNSKAP)).isEqualTo(50);
    }

    @ParameterizedTest(name = "fritak {0}: samfunnskunnskap {1}")
    @CsvSource({"2015-12-31, FRITATT", "2016-01-01, IKKE_KJENT"})
    void ett_fritak_dekket_begge_fag_til_og_med_2015(LocalDate fra, Kravstatus samfunnskunnskap) {
        Dokumentasjonskrav svar = krav(
                voksen(Grunnlag.ASYL_28, "2013-01-01", null)
                        .norsk(norsk(null, null, List.of(new Fritak(Fritaksslag.HELSE, fra, false)))),
                Formaal.PERMANENT_OPPHOLD,
                "2016-06-01");

        assertThat(svar.krav().stream().map(Kravvurdering::status))
                .containsExactly(Kravstatus.FRITATT, samfunnskunnskap);
    }

    @ParameterizedTest(name = "fullført {0}: {1}")
    @CsvSource({"2015-06-01, OPPFYLT", "2015-06-02, IKKE_KJENT", ", IKKE_KJENT"})
    void fullfoert_plikt_er_nok_uten_timetall(@Nullable LocalDate fullfoert, Kravstatus status) {
        assertThat(krav(
                                voksen(Grunnlag.ASYL_28, "2012-05-01", null).norsk(norsk(fullfoert, null, List.of())),
                                Formaal.PERMANENT_OPPHOLD,
                                "2015-06-01")
                        .samlet())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "minimumsnivå {0}: {1}")
    @CsvSource({"2025-04-01, OPPFYLT", "2025-04-02, IKKE_KJENT"})
    void minimumsnivaaet_maa_vaere_naadd_foer_vedtaket(LocalDate naadd, Kravstatus status) {
        assertThat(krav(
                                voksen(Grunnlag.ASYL_28, "2021-05-01", null).norsk(norsk(null, naadd, List.of())),
                                Formaal.PERMANENT_OPPHOLD,
                                "2025-04-01")
                        .krav()
                        .getFirst()
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} timer norsk, samfunnskunnskap ukjent: {1}")
    @CsvSource({"300, OPPFYLT", "299, IKKE_KJENT"})
    void tre_hundre_timer_kan_vaere_norsk_alene(int timer, Kravstatus status) {
        assertThat(Soeker.foedt("1985-01-01")
                        .med(Grunnlag.ASYL_28, "2001-05-01")
                        .timer(timer, null)
                        .statsborgerskap("2012-06-01")
                        .samlet())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "innvilget {0}, ankommet {1}: tvil {2}")
    @CsvSource({"2011-12-15, 2012-02-01, true", "2011-12-15, 2011-12-20, false"})
    void innvilget_foer_og_ankommet_etter_skjaeringsdatoen(LocalDate innvilget, LocalDate ankomst, boolean tvil) {
        Personfaktabygger fakta = Personfakta.foedt(dag("1985-01-01"))
                .ankomst(ankomst)
                .tillatelser(List.of(
                        new Tillatelse(Grunnlag.FAM, innvilget, null, true, false, null, null, null, List.of())));
        Dokumentasjonskrav svar = krav(fakta, Formaal.PERMANENT_OPPHOLD, "2015-06-01");

        assertThat(svar.tvil().contains(Dokumentasjonstvil.INNVILGET_FOER_ANKOMMET_ETTER))
                .isEqualTo(tvil);
        assertThat(svar.timerIAlt()).isEqualTo(300);
    }

    @ParameterizedTest(name = "søkt {0}: tvil {1}")
    @CsvSource({"2011-07-24, false", "2011-07-25, true", "2011-12-31, true", "2012-01-01, false"})
    void egen_plikt_er_tvilsom_foer_2012(String soekt, boolean tvil) {
        assertThat(krav(voksen(Grunnlag.ASYL_28, "2006-05-01", null), Formaal.STATSBORGERSKAP, soekt)
                        .tvil()
                        .contains(Dokumentasjonstvil.EGEN_PLIKT_FRA_JULI_2011))
                .isEqualTo(tvil);
    }

    @ParameterizedTest(name = "svensk, søkt {0}: tvil {1}")
    @CsvSource({"2016-12-31, true", "2017-01-01, false"})
    void unntaket_for_nordiske_er_tvilsomt_foer_2017(String soekt, boolean tvil) {
        assertThat(Soeker.foedt("1985-01-01")
                        .statsborgerI("SWE")
                        .forhold(null, null, true)
                        .statsborgerskap(soekt)
                        .tvil()
                        .contains(Dokumentasjonstvil.NORDISK_FOER_2017))
                .isEqualTo(tvil);
    }

    @ParameterizedTest(name = "statsløs til {0}: {1}")
    @CsvSource({"2023-02-28, IKKE_OPPFYLT", "2023-03-01, OPPFYLT"})
    void statsloes_ved_soeknaden(LocalDate tom, Kravstatus status) {
        Dokumentasjonskrav svar = krav(
                voksen(Grunnlag.ARB_23, "2012-05-01", null)
                        .statsborgerskap(List.of(
                                new Statsborgerskap("STATELESS", null, tom), new Statsborgerskap("SYR", null, null))),
                Formaal.STATSBORGERSKAP,
                "2023-03-01");

        assertThat(svar.unntak().getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "født {0}: tvil {1}")
    @CsvSource({"1968-03-01, false", "1968-03-02, true", "1968-05-01, true", "1968-05-02, false"})
    void fyller_55_mellom_soeknad_og_vedtak(String foedt, boolean tvil) {
        Dokumentasjonskrav svar = (Dokumentasjonskrav) Soeker.foedt(foedt)
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .soeker(Formaal.STATSBORGERSKAP, "2023-03-01", "2023-05-01");

        assertThat(svar.tvil().contains(Dokumentasjonstvil.ALDER_ENDRET_UNDER_BEHANDLING))
                .isEqualTo(tvil);
    }

    @ParameterizedTest(name = "særlig grunn {0}: {1}, tvil {2}")
    @CsvSource({"true, FRITATT, false", ", FRITATT, true"})
    void saerlig_grunn_gaar_foran_kommunalt_fritak(@Nullable Boolean saerlig, Kravstatus muntlig, boolean tvil) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .fritatt(Omfang.PROEVE_NORSK, "2018-01-01")
                .forhold(null, saerlig, null)
                .statsborgerskap("2021-05-01");

        assertThat(svar.proever().stream().anyMatch(k -> k.krav() instanceof Krav.Norskproeve))
                .isFalse();
        assertThat(svar.krav().get(2).status()).isEqualTo(muntlig);
        assertThat(svar.tvil().contains(Dokumentasjonstvil.KOMMUNALT_FRITAK_VED_STATSBORGERSKAP))
                .isEqualTo(tvil);
        assertThat(svar.krav().getLast().status() == Kravstatus.FRITATT).isEqualTo(saerlig != null);
    }

    @Test
    void kommunens_fritak_loefter_den_egne_plikten_ved_statsborgerskap() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .fritatt(Omfang.OPPLAERING_NORSK, "2014-01-01")
                .statsborgerskap("2016-05-01");

        assertThat(svar.krav().stream().map(Kravvurdering::status))
                .containsExactly(Kravstatus.FRITATT, Kravstatus.IKKE_KJENT);
    }

    @Test
    void null_timer_er_et_svar_og_ikke_en_feil() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2001-05-01")
                .timer(0, 0)
                .statsborgerskap("2012-06-01");

        assertThat(svar.krav().getFirst().mangel()).isEqualTo(new Mangel.ForFaaTimer(0, 300));
    }

    @ParameterizedTest(name = "skriftlig {0}, muntlig {1}: timene faller bort {2}")
    @CsvSource({"A2, A2, true", "A2, A1, false", "A1, A2, false"})
    void baade_skriftlig_og_muntlig_maa_vaere_paa_a2(Nivaa skriftlig, Nivaa muntlig, boolean erstattet) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .norsk(Ferdighet.SKRIFTLIG, skriftlig, "2017-01-01")
                .norsk(Ferdighet.MUNTLIG, muntlig, "2017-01-01")
                .permanent("2018-06-01");

        assertThat(svar.krav().getFirst().status() == Kravstatus.ERSTATTET).isEqualTo(erstattet);
    }

    @ParameterizedTest(name = "muntlig {0}: tvil {1}")
    @CsvSource({"A2, false", "A1, true"})
    void annen_dokumentasjon_er_bare_tvil_naar_den_trengs(Nivaa muntlig, boolean tvil) {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2014-05-01")
                .norsk(Ferdighet.MUNTLIG, muntlig, "2017-01-01")
                .bevis(Kunnskapsbevis.STUDIER_I_NORSK_ELLER_SAMISK)
                .permanent("2025-10-01");

        assertThat(svar.krav().getFirst().status().erIOrden()).isTrue();
        assertThat(svar.tvil().contains(Dokumentasjonstvil.ANNEN_DOKUMENTASJON)).isEqualTo(tvil);
    }

    @ParameterizedTest(name = "søkt {0}: {1} unntak å undersøke")
    @CsvSource({"2016-12-16, 1", "2016-12-17, 2"})
    void fritak_fra_proeve_nevnes_fra_det_ble_krav_om_proeve(String soekt, int antall) {
        assertThat(krav(voksen(Grunnlag.ASYL_28, "2012-05-01", null), Formaal.PERMANENT_OPPHOLD, soekt)
                        .unntak())
                .hasSize(antall);
    }

    @ParameterizedTest(name = "søkt asyl {0}: {1}")
    @CsvSource({"true, OPPFYLT", "false, IKKE_OPPFYLT"})
    void den_som_kom_som_asylsoeker_og_er_over_55(boolean asyl, Kravstatus status) {
        Personfaktabygger fakta = Personfakta.foedt(dag("1960-01-01"))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", dag("1960-01-01"), null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.FAM, dag("2012-05-01"), null)))
                .asylsaker(
                        asyl ? List.of(new Asylsak(dag("2011-01-01"), List.of(), null, null, null, false)) : List.of());
        Dokumentasjonskrav svar = krav(fakta, Formaal.STATSBORGERSKAP, "2023-03-01");

        assertThat(svar.unntak().get(0).status()).isEqualTo(Kravstatus.IKKE_OPPFYLT);
        assertThat(svar.unntak().get(1).status()).isEqualTo(status);
    }

    @Test
    void proeve_foer_foedselen_er_ikke_med() {
        Dokumentasjonskrav svar = Soeker.foedt("1985-01-01")
                .med(Grunnlag.ASYL_28, "2012-05-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.B1, "1984-12-31")
                .permanent("2025-10-01");

        assertThat(svar.har(Dokumentasjonsflagg.PROEVE_UTENFOR_TIDEN)).isTrue();
        assertThat(svar.krav().getFirst().status()).isEqualTo(Kravstatus.IKKE_KJENT);
    }

    @Test
    void fakta_som_ikke_henger_sammen_gir_navn() {
        assertThat(svar(
                        voksen(Grunnlag.ASYL_28, "2012-05-01", null).doed(dag("2014-12-31")),
                        Formaal.PERMANENT_OPPHOLD,
                        "2015-01-01"))
                .isEqualTo(new KanIkkeVurderes(Avvisningsgrunn.SOEKT_ETTER_DOEDSFALL));
        assertThat(krav(voksen(Grunnlag.ASYL_28, "1984-05-01", null), Formaal.PERMANENT_OPPHOLD, "2015-01-01")
                        .flagg())
                .contains(Dokumentasjonsflagg.TILLATELSE_FOER_FOEDSEL, Dokumentasjonsflagg.MANUAL_CHECK);
        assertThat(krav(
                                voksen(Grunnlag.ASYL_28, "2012-05-01", null)
                                        .statsborgerskap(List.of(new Statsborgerskap("NOR", dag("2015-01-01"), null))),
                                Formaal.STATSBORGERSKAP,
                                "2015-01-01")
                        .flagg())
                .contains(Dokumentasjonsflagg.ALLEREDE_NORSK, Dokumentasjonsflagg.MANUAL_CHECK);
    }
}
