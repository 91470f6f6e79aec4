package no.nir.regelverk.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.frist.Fristsvar.IngenFastFrist;
import no.nir.regelverk.frist.Fristsvar.SisteDag;
import no.nir.regelverk.frist.Registreringsvindu.Svar;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Varighet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Frister, registrering, bevaring og permisjon")
class FristTest {

    @ParameterizedTest(name = "{0} fra {1}: {2}, kan komme {3}")
    @CsvSource({
        "KLAGE, 2026-11-02, 2026-11-23, 2026-11-23",
        "KLAGE, 2026-11-07, 2026-11-28, 2026-11-30",
        "KLAGE, 2026-04-24, 2026-05-15, 2026-05-15",
        "KLAGE, 2026-04-26, 2026-05-17, 2026-05-18",
        "KLAGE_PAA_PROEVE, 2026-11-02, 2026-11-23, 2026-11-23",
        "REGISTRERING, 2015-01-15, 2015-03-15, 2015-03-15",
        "REGISTRERING, 2025-12-31, 2026-02-28, 2026-02-28",
        "NYTT_TILBUD_ETTER_STANS, 2010-05-31, 2010-08-31, 2010-08-31",
        "NY_VURDERING_AV_EGENMELDING, 2022-08-31, 2023-02-28, 2023-02-28",
        "PROEVE_ETTER_OPPLAERING, 2014-06-20, 2014-12-20, 2014-12-20",
    })
    void siste_dag(Lovfrist frist, LocalDate hendelse, LocalDate sisteDag, LocalDate senest) {
        SisteDag svar = (SisteDag) Fristregner.beregn(frist, hendelse);

        assertThat(svar.sisteDag()).isEqualTo(sisteDag);
        assertThat(svar.senest()).isEqualTo(senest);
        assertThat(svar.maaKontrolleres()).isEqualTo(!sisteDag.equals(senest));
    }

    @ParameterizedTest(name = "{0} den {1}: {2}")
    @CsvSource({
        "REGISTRERING, 2014-04-10, 'NIR-forskriften §§ 6, 7'",
        "REGISTRERING, 2018-08-31, 'NIR-forskriften §§ 6, 7'",
        "REGISTRERING, 2018-09-01, forskrift 30. august 2018 nr. 1283 § 15",
        "REGISTRERING, 2021-01-01, 'integreringsforskriften §§ 58, 59'",
    })
    void hjemmelen_er_den_som_gjaldt(Lovfrist frist, LocalDate dag, String hjemmel) {
        assertThat(((SisteDag) Fristregner.beregn(frist, dag)).hjemmel()).hasToString(hjemmel);
    }

    @ParameterizedTest
    @CsvSource({"REGISTRERING, 2014-04-09", "KLAGE_PAA_PROEVE, 2020-12-31", "PROEVE_ETTER_OPPLAERING, 2013-08-31"})
    void foer_regelen_kom_er_det_ikke_noe_antall_dager(Lovfrist frist, LocalDate hendelse) {
        assertThat(Fristregner.beregn(frist, hendelse)).isEqualTo(new IngenFastFrist(frist, hendelse));
    }

    @ParameterizedTest(name = "hendelse {0}, registrert {1}: {2}")
    @CsvSource({
        "2015-05-15, 2017-05-15, AAPENT_I_UTVIDET_VINDU",
        "2015-05-14, 2017-05-15, STENGT",
        "2015-05-15, 2017-05-16, STENGT",
        "2017-03-16, 2017-05-16, AAPENT",
        "2017-03-15, 2017-05-16, STENGT",
        "2017-03-15, 2017-05-15, AAPENT",
        "2017-03-14, 2017-05-15, AAPENT_I_UTVIDET_VINDU",
        "2010-01-01, 2014-04-09, INGEN_FRIST",
        "2026-11-26, 2026-11-25, IKKE_SKJEDD",
        "2026-11-25, 2026-11-25, AAPENT",
    })
    void vinduet(LocalDate hendelse, LocalDate dag, Svar svar) {
        assertThat(Registreringsvindu.kanRegistreres(hendelse, dag)).isEqualTo(svar);
    }

    @Test
    void eldste_hendelse_og_vinduet_sier_det_samme_hver_dag() {
        for (LocalDate dag = LocalDate.of(2016, 1, 1); dag.isBefore(LocalDate.of(2018, 1, 1)); dag = dag.plusDays(1)) {
            LocalDate eldste = Registreringsvindu.eldsteHendelse(dag).orElseThrow();
            assertThat(Registreringsvindu.kanRegistreres(eldste, dag)).isNotEqualTo(Svar.STENGT);
            assertThat(Registreringsvindu.kanRegistreres(eldste.minusDays(1), dag))
                    .isEqualTo(Svar.STENGT);
        }
        assertThat(Registreringsvindu.eldsteHendelse(LocalDate.of(2014, 4, 9))).isEmpty();
    }

    @ParameterizedTest(name = "{0} registrert {1}: må kontrolleres {2}")
    @CsvSource({"2015-05-15, 2016-12-31, true", "2015-05-15, 2017-01-01, false", "2016-12-01, 2016-12-31, false"})
    void naar_det_lange_vinduet_aapnet_er_ikke_kjent(LocalDate hendelse, LocalDate dag, boolean kontroll) {
        assertThat(Registreringsvindu.maaKontrolleres(hendelse, dag)).isEqualTo(kontroll);
    }

    @ParameterizedTest(name = "{0} fra {1}, den {2}: {3} {4}")
    @CsvSource({
        "DELTAKER, 2006-02-01, 2015-12-31, kan beholdes, 2016-02-01",
        "DELTAKER, 2006-02-01, 2016-02-01, skal slettes, 2016-02-01",
        "DELTAKER, 2006-02-01, 2018-09-01, slettes selv om ny regel, 2016-02-01",
        "DELTAKER, 2008-08-31, 2018-08-30, kan beholdes, 2018-08-31",
        "DELTAKER, 2008-08-31, 2018-09-01, slettes selv om ny regel, 2018-08-31",
        "DELTAKER, 2008-09-01, 2018-09-01, kan beholdes, 2023-09-01",
        "DELTAKER, 2012-01-01, 2018-08-31, kan beholdes, 2022-01-01",
        "DELTAKER, 2012-01-01, 2018-09-01, kan beholdes, 2027-01-01",
        "DELTAKER, 2021-03-01, 2026-11-25, kan beholdes, 2036-03-01",
        "ASYLOPPLAERING, 2010-01-01, 2015-01-01, skal slettes, 2015-01-01",
        "PROEVE, 2010-01-01, 2026-11-25, kan beholdes, 2030-01-01",
        "PROEVE, 2010-01-01, 2018-08-31, ingen regel, ",
        "MAALGRUPPE_UTEN_DELTAKELSE, 2010-01-01, 2018-08-31, ingen regel, ",
        "INTEGRERINGSMOTTAK, 2019-01-01, 2024-01-01, skal slettes, 2024-01-01",
        "DELTAKER, 2026-12-01, 2026-11-25, ikke begynt, ",
    })
    void bevaring(Opplysningstype type, LocalDate start, LocalDate dag, String svar, LocalDate til) {
        String fikk =
                switch (Bevaring.vurder(type, start, dag)) {
                    case Bevaringssvar.KanBeholdes k -> "kan beholdes " + k.til();
                    case Bevaringssvar.SkalSlettes s ->
                        (s.foerNyRegel() ? "slettes selv om ny regel " : "skal slettes ") + s.siden();
                    case Bevaringssvar.IngenRegel _ -> "ingen regel";
                    case Bevaringssvar.IkkeBegynt _ -> "ikke begynt";
                };

        assertThat(fikk).isEqualTo(til == null ? svar : svar + " " + til);
    }

    @ParameterizedTest(name = "{0} den {1}: {2} {3}")
    @CsvSource({
        "EGENMELDING, 2010-01-01, 3, DAGER",
        "BARNS_SYKDOM, 2010-01-01, 10, ARBEIDSDAGER",
        "BARNS_SYKDOM_FLERE_ENN_TO_BARN, 2010-01-01, 15, ARBEIDSDAGER",
        "BARNS_SYKDOM_ALENE, 2010-01-01, 20, ARBEIDSDAGER",
        "BARNS_SYKDOM_ALENE_FLERE_ENN_TO_BARN, 2010-01-01, 30, ARBEIDSDAGER",
        "BARNS_KRONISKE_SYKDOM, 2010-01-01, 20, ARBEIDSDAGER",
        "BARNS_KRONISKE_SYKDOM_ALENE, 2026-01-01, 40, ARBEIDSDAGER",
        "FRI_UNDER_SVANGERSKAP, 2003-09-01, 10, ARBEIDSDAGER",
        "FRI_VED_FOEDSEL_MOR, 2003-09-01, 20, ARBEIDSDAGER",
        "FRI_VED_FOEDSEL_FAR, 2020-12-31, 7, ARBEIDSDAGER",
        "FRI_VED_FOEDSEL_FAR, 2021-01-01, 7, ARBEIDSDAGER",
        "VELFERD, 2026-01-01, 10, ARBEIDSDAGER",
        "LANGVARIG_SYKDOM, 2026-01-01, 1, AAR",
        "FOEDSEL_ELLER_ADOPSJON, 2026-01-01, 10, MAANEDER",
        "FEDREKVOTE, 2010-09-02, 50, ARBEIDSDAGER",
        "FEDREKVOTE, 2020-12-31, 50, ARBEIDSDAGER",
        "FEDREKVOTE, 2021-01-01, 75, ARBEIDSDAGER",
        "MOEDREKVOTE, 2021-01-01, 75, ARBEIDSDAGER",
        "ARBEID_PAA_HELTID, 2016-02-19, 1, AAR",
        "FREDS_OG_FORSONINGSARBEID, 2022-08-24, 10, DAGER",
        "HOEYTIDSDAG, 2003-09-01, 2, ARBEIDSDAGER",
        "FERIE, 2003-09-01, 25, ARBEIDSDAGER",
    })
    void permisjonsgrenser(Permisjonsslag slag, LocalDate dag, int antall, Varighet.Enhet enhet) {
        assertThat(slag.grense(Lov.iKraft(dag), dag)).contains(new Varighet(antall, enhet));
    }

    @ParameterizedTest(name = "{1}: {0} den {2}")
    @CsvSource({
        "FEDREKVOTE, INTRODUKSJONSLOVEN, 2026-01-01, 50, § 5-3",
        "FEDREKVOTE, INTEGRERINGSLOVEN, 2026-01-01, 75, § 16",
        "FERIE, INTRODUKSJONSLOVEN, 2026-01-01, 25, § 6-2",
        "FERIE, INTEGRERINGSLOVEN, 2026-01-01, 25, § 18",
        "ARBEID_PAA_HELTID, INTRODUKSJONSLOVEN, 2026-01-01, 1, § 5-4",
        "ARBEID_PAA_HELTID, INTEGRERINGSLOVEN, 2026-01-01, 0, ",
        "FREDS_OG_FORSONINGSARBEID, INTRODUKSJONSLOVEN, 2026-01-01, 0, ",
        "FREDS_OG_FORSONINGSARBEID, INTEGRERINGSLOVEN, 2026-01-01, 10, '§§ 14 a, 31 a'",
        "MOEDREKVOTE, INTRODUKSJONSLOVEN, 2026-01-01, 0, ",
        // The regulation of integreringsloven has no limit before it
        "FERIE, INTEGRERINGSLOVEN, 2020-12-31, 0, ",
    })
    @DisplayName("grensen følger loven som gjelder for personen, og paragrafen følger med")
    void permisjonsgrensenFoelgerLoven(
            Permisjonsslag slag, Lov lov, LocalDate dag, int antall, @Nullable String paragraf) {
        assertThat(slag.grense(lov, dag).map(Varighet::antall).orElse(0)).isEqualTo(antall);
        assertThat(slag.hjemmel(lov, dag).map(Lovhjemmel::paragraf).orElse(null))
                .isEqualTo(paragraf);
    }

    @ParameterizedTest
    @CsvSource({
        "FEDREKVOTE, 2010-09-01",
        "MOEDREKVOTE, 2020-12-31",
        "ARBEID_PAA_HELTID, 2016-02-18",
        "FREDS_OG_FORSONINGSARBEID, 2022-08-23",
        "FRI_VED_FOEDSEL_MOR, 2003-08-31",
        "VELFERD, 2003-08-31",
    })
    void foer_regelen_kom_er_det_ingen_grense(Permisjonsslag slag, LocalDate dag) {
        assertThat(slag.grense(Lov.iKraft(dag), dag)).isEqualTo(Optional.empty());
        assertThat(Permisjonsgrense.vurder(slag, Lov.iKraft(dag), dag, 0, 1))
                .isEqualTo(new Permisjonsgrense.Svar.IngenRegel());
    }

    /** A limit for every day on which the rule stands. */
    @ParameterizedTest
    @EnumSource(Permisjonsslag.class)
    void grensen_er_ubrutt(Permisjonsslag slag) {
        for (LocalDate dag = slag.regel().periode().fom();
                dag.isBefore(LocalDate.of(2027, 1, 1));
                dag = dag.plusMonths(1)) {
            LocalDate en = dag;
            assertThat(Lov.values())
                    .as("%s", dag)
                    .anyMatch(lov -> slag.grense(lov, en).isPresent());
        }
    }

    @ParameterizedTest(name = "brukt {0}, ønsker {1}: igjen {2}")
    @CsvSource({"0, 10, 0", "7, 2, 1", "7, 4, -1", "10, 1, -1"})
    void velferdspermisjon(int brukt, int oensker, int igjen) {
        Varighet grense = Varighet.arbeidsdager(10);
        assertThat(Permisjonsgrense.vurder(
                        Permisjonsslag.VELFERD, Lov.INTEGRERINGSLOVEN, LocalDate.of(2026, 5, 4), brukt, oensker))
                .isEqualTo(
                        igjen < 0
                                ? new Permisjonsgrense.Svar.Over(grense, -igjen)
                                : new Permisjonsgrense.Svar.Innenfor(grense, igjen));
    }

    @Test
    void egenmelding_etter_aatte_uker() {
        LocalDate start = LocalDate.of(2026, 1, 5);

        assertThat(Permisjonsgrense.egenmelding(Lov.INTEGRERINGSLOVEN, start, LocalDate.of(2026, 3, 1), 2))
                .isEqualTo(new Permisjonsgrense.Svar.ForKortTidIProgrammet(LocalDate.of(2026, 3, 2)));
        assertThat(Permisjonsgrense.egenmelding(Lov.INTEGRERINGSLOVEN, start, LocalDate.of(2026, 3, 2), 3))
                .isEqualTo(new Permisjonsgrense.Svar.Innenfor(Varighet.dager(3), 0));
        assertThat(Permisjonsgrense.egenmelding(Lov.INTEGRERINGSLOVEN, start, LocalDate.of(2026, 3, 2), 4))
                .isEqualTo(new Permisjonsgrense.Svar.Over(Varighet.dager(3), 1));
        assertThat(Permisjonsgrense.egenmelding(Lov.INTEGRERINGSLOVEN, start, LocalDate.of(2026, 1, 4), 1))
                .isEqualTo(new Permisjonsgrense.Svar.UgyldigSpoersmaal());
        assertThat(Permisjonsgrense.kanTaFraEgenmelding(3)).isFalse();
        assertThat(Permisjonsgrense.kanTaFraEgenmelding(4)).isTrue();
    }

    @Test
    void negative_dager_er_et_ugyldig_spoersmaal() {
        LocalDate dag = LocalDate.of(2026, 1, 1);
        assertThat(Permisjonsgrense.vurder(Permisjonsslag.FERIE, Lov.INTEGRERINGSLOVEN, dag, -1, 0))
                .isEqualTo(new Permisjonsgrense.Svar.UgyldigSpoersmaal());
        assertThat(Permisjonsgrense.vurder(Permisjonsslag.FERIE, Lov.INTEGRERINGSLOVEN, dag, 0, -1))
                .isEqualTo(new Permisjonsgrense.Svar.UgyldigSpoersmaal());
        assertThat(Permisjonsgrense.vurder(Permisjonsslag.FERIE, Lov.INTEGRERINGSLOVEN, dag, 0, 0))
                .isEqualTo(new Permisjonsgrense.Svar.Innenfor(Varighet.arbeidsdager(25), 25));
    }

    @ParameterizedTest(name = "{0} per {1}, stønaden {2}")
    @CsvSource({
        "EGENMELDING, GANG, BETALES",
        "BARNS_SYKDOM, TOLV_MAANEDER, BETALES",
        "FRI_VED_FOEDSEL_MOR, BARN, BETALES",
        "HOEYTIDSDAG, KALENDERAAR, BETALES",
        "VELFERD, KALENDERAAR, BETALES",
        "LANGVARIG_SYKDOM, TILFELLE, BETALES_IKKE",
        "FEDREKVOTE, BARN, BETALES_IKKE",
        "ARBEID_PAA_HELTID, HELE_PROGRAMMET, BETALES_IKKE",
    })
    void hva_grensen_telles_innenfor(Permisjonsslag slag, Permisjonsslag.Per per, Permisjonsslag.Stoenad stoenad) {
        assertThat(slag.per()).isEqualTo(per);
        assertThat(slag.stoenad()).isEqualTo(stoenad);
    }
}
