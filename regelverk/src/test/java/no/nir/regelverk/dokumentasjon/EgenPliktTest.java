package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
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

/** What the duty of the category means for an application: its doubts, its hours when it has ended, its exemptions. */
@DisplayName("Egen plikt ved dokumentasjon")
class EgenPliktTest {

    private static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }

    private static Tillatelse tillatelse(Grunnlag grunnlag, String innvilget, @Nullable String til) {
        return Tillatelse.av(grunnlag, dag(innvilget), til == null ? null : dag(til));
    }

    private static Personfaktabygger person(String foedt, Tillatelse... tillatelser) {
        return Personfakta.foedt(dag(foedt))
                .statsborgerskap(List.of(new Statsborgerskap("IND", null, null)))
                .tillatelser(List.of(tillatelser));
    }

    private static Dokumentasjonskrav krav(Personfaktabygger fakta, Formaal formaal, String soekt, String avgjort) {
        return (Dokumentasjonskrav) Dokumentasjonsvurdering.vurder(
                new Dokumentasjonssak(fakta.bygg(), formaal, dag(soekt), dag(avgjort), Dokumentasjon.INGEN));
    }

    @Test
    @DisplayName("D-5: tvilen om 55 til 66 år følger med fra 2017, ikke før")
    void alder55() {
        Personfakta fakta = person("1955-05-05", tillatelse(Grunnlag.ASYL_28, "2014-05-01", null))
                .bygg();

        assertThat(Plikt.av(fakta, dag("2016-12-31")).tvil()).isEmpty();
        assertThat(Plikt.av(fakta, dag("2017-01-01")).tvil())
                .containsExactly(Dokumentasjonstvil.ALDER_55_TIL_66_FRA_2017);
    }

    @Test
    @DisplayName("D-10: tvilen om hvilken lov følger med fra den nye tillatelsen")
    void hvilkenLov() {
        Personfakta fakta = person(
                        "1985-05-05",
                        tillatelse(Grunnlag.ASYL_28, "2019-05-01", null),
                        tillatelse(Grunnlag.ANNEN_PR, "2021-06-01", null))
                .bygg();

        assertThat(Plikt.av(fakta, dag("2021-05-31")).tvil()).isEmpty();
        assertThat(Plikt.av(fakta, dag("2021-06-01")).tvil()).containsExactly(Dokumentasjonstvil.HVILKEN_LOV);
    }

    @Test
    @DisplayName("D-18: tvilen om 225 eller 250 timer følger med for den som fikk tillatelsen i 2021 og kom i 2022")
    void timer225eller250() {
        Personfakta fakta = person("1985-05-05", soektFraUtlandet("2021-11-01"))
                .ankomst(dag("2022-01-10"))
                .bygg();
        Personfakta kom2021 = person("1985-05-05", soektFraUtlandet("2021-11-01"))
                .ankomst(dag("2021-12-31"))
                .bygg();

        assertThat(Plikt.av(fakta, dag("2022-02-01")).tvil()).containsExactly(Dokumentasjonstvil.TIMER_225_ELLER_250);
        assertThat(Plikt.av(kom2021, dag("2022-02-01")).tvil()).isEmpty();
    }

    private static Tillatelse soektFraUtlandet(String innvilget) {
        return new Tillatelse(Grunnlag.ARB_23, dag(innvilget), null, true, false, null, null, null, List.of());
    }

    @Test
    @DisplayName("når plikten er over, er timetallet det den hadde sist, ikke tallet på en senere tillatelse")
    void pliktenErOver() {
        Personfakta fakta = person(
                        "1985-05-05",
                        tillatelse(Grunnlag.ARB_23, "2021-05-01", "2023-04-30"),
                        tillatelse(Grunnlag.STUD, "2023-06-01", null))
                .bygg();

        Plikt foer = Plikt.av(fakta, dag("2021-04-30"));
        assertThat(foer.harHatt()).isFalse();
        assertThat(foer.timerIAlt()).isZero();
        for (String naar : List.of("2021-05-01", "2023-04-30", "2023-05-01", "2023-07-01")) {
            Plikt plikt = Plikt.av(fakta, dag(naar));
            assertThat(plikt.harHatt()).as(naar).isTrue();
            assertThat(plikt.norsk()).as(naar).isEqualTo(250);
            assertThat(plikt.samfunnskunnskap()).as(naar).isEqualTo(50);
            assertThat(plikt.timerIAlt()).as(naar).isEqualTo(300);
            assertThat(plikt.proeveplikt()).as(naar).isFalse();
            assertThat(plikt.periodenSlutt()).as(naar).isFalse();
        }
    }

    @Test
    @DisplayName("tvilen om den egne plikten følger søknaden om statsborgerskap")
    void tvilVedStatsborgerskap() {
        Personfaktabygger fakta = person("1955-05-05", tillatelse(Grunnlag.ASYL_28, "2010-05-01", null));

        assertThat(krav(fakta, Formaal.STATSBORGERSKAP, "2018-06-01", "2018-06-01")
                        .tvil())
                .contains(Dokumentasjonstvil.ALDER_55_TIL_66_FRA_2017);
        assertThat(krav(fakta, Formaal.STATSBORGERSKAP, "2009-06-01", "2009-06-01")
                        .tvil())
                .doesNotContain(Dokumentasjonstvil.ALDER_55_TIL_66_FRA_2017);
    }

    @Test
    @DisplayName("uten timer i samfunnskunnskap stilles det heller ikke krav om dem")
    void ingenSamfunnskunnskap() {
        Personfaktabygger fakta = person("1985-05-05", tillatelse(Grunnlag.KOLL_34, "2022-04-01", null))
                .bosettinger(List.of(new Bosetting("0301", dag("2022-05-01"), null, Bosettingsmaate.AVTALE)));

        assertThat(fagene(krav(fakta, Formaal.STATSBORGERSKAP, "2022-09-30", "2022-09-30")))
                .doesNotContain(Fag.SAMFUNNSKUNNSKAP);
        Personfaktabygger arbeid = person("1985-05-05", tillatelse(Grunnlag.ARB_23, "2021-04-01", null));
        assertThat(fagene(krav(arbeid, Formaal.STATSBORGERSKAP, "2022-09-30", "2022-09-30")))
                .contains(Fag.NORSK, Fag.SAMFUNNSKUNNSKAP);
    }

    private static List<Fag> fagene(Dokumentasjonskrav krav) {
        return krav.krav().stream()
                .map(Kravvurdering::krav)
                .filter(Krav.Opplaeringstimer.class::isInstance)
                .map(k -> ((Krav.Opplaeringstimer) k).fag())
                .toList();
    }

    @ParameterizedTest(name = "svensk fra {0}: unntaket nevnes {1}")
    @CsvSource({"2018-05-31, true", "2018-06-01, true", "2018-06-02, false"})
    @DisplayName("et nordisk statsborgerskap fra etter søknaden teller ikke")
    void nordiskEtterSoeknaden(LocalDate fra, boolean nevnes) {
        Personfaktabygger fakta = person("1985-05-05", tillatelse(Grunnlag.FAM, "2010-05-01", null))
                .statsborgerskap(
                        List.of(new Statsborgerskap("IND", null, null), new Statsborgerskap("SWE", fra, null)));

        assertThat(krav(fakta, Formaal.STATSBORGERSKAP, "2018-06-01", "2018-08-01").unntak().stream()
                        .map(Unntaksvurdering::unntak)
                        .anyMatch(u -> u == Unntak.NORDISK_STATSBORGER_SOM_FORSTAAR_NORSK))
                .isEqualTo(nevnes);
    }

    @ParameterizedTest(name = "fritatt fra {0}: {1}")
    @CsvSource({"2015-09-01, FRITATT", "2015-09-02, IKKE_KJENT"})
    @DisplayName("et fritak som begynner etter avgjørelsen, letter ingen krav")
    void fritakEtterAvgjoerelsen(LocalDate fra, Kravstatus status) {
        Norskopplaering norsk = Norskopplaering.av()
                .fritak(List.of(new Fritak(Fritaksslag.HELSE, fra, false)))
                .bygg();
        Personfaktabygger fakta = person("1985-05-05", tillatelse(Grunnlag.ASYL_28, "2012-05-01", null))
                .norsk(norsk);

        assertThat(krav(fakta, Formaal.PERMANENT_OPPHOLD, "2015-06-01", "2015-09-01")
                        .krav()
                        .getFirst()
                        .status())
                .isEqualTo(status);
    }
}
