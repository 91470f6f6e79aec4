package no.nir.regelverk.dokumentasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nir.regelverk.dokumentasjon.Krav.Fag;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseslag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked cases of the specification as data; the identity of each stands in its name. */
@DisplayName("Gjennomgåtte eksempler på dokumentasjon")
class ArbeidedeEksemplerTest {

    private static final Krav MUNTLIG_A1 = new Krav.Norskproeve(Ferdighet.MUNTLIG, Nivaa.A1);
    private static final Krav MUNTLIG_A2 = new Krav.Norskproeve(Ferdighet.MUNTLIG, Nivaa.A2);
    private static final Krav SAMFUNN = new Krav.Samfunnskunnskapsproeve(Spraakkrav.FORSTAATT_SPRAAK);

    private static Soeker voksen() {
        return Soeker.foedt("1985-01-01");
    }

    private static List<Krav> proever(Dokumentasjonskrav svar) {
        return svar.proever().stream().map(Kravvurdering::krav).toList();
    }

    @Test
    @DisplayName("P02c: prøvekrav fra 17. desember 2016")
    void p02c() {
        Dokumentasjonskrav svar = voksen().med(Grunnlag.ASYL_28, "2013-10-01").permanent("2016-12-17");

        assertThat(svar.timerIAlt()).isEqualTo(600);
        assertThat(proever(svar)).containsExactly(MUNTLIG_A1, SAMFUNN);
        assertThat(svar.har(Dokumentasjonsflagg.MANUAL_CHECK)).isFalse();
    }

    @Test
    @DisplayName("P03c: uten prøveplikt, bare timer")
    void p03c() {
        Dokumentasjonskrav svar = voksen().med(Grunnlag.ASYL_28, "2013-03-01").permanent("2017-02-01");

        assertThat(svar.timerIAlt()).isEqualTo(600);
        assertThat(proever(svar)).isEmpty();
    }

    @Test
    @DisplayName("P06c: arbeidsinnvandrer fra 2021 har 250 timer eller minimumsnivået, og 50 timer")
    void p06c() {
        Dokumentasjonskrav svar = voksen().med(Grunnlag.ARB_23, "2021-03-01").permanent("2024-04-01");

        assertThat(svar.krav().stream()
                        .map(Kravvurdering::krav)
                        .filter(Krav.Opplaeringstimer.class::isInstance)
                        .map(Krav.Opplaeringstimer.class::cast)
                        .filter(t -> t.fag() == Fag.NORSK))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.timer()).isEqualTo(250);
                    assertThat(t.alternativer()).contains(Krav.Alternativ.MINIMUMSNIVAA);
                });
        assertThat(svar.timer(Fag.SAMFUNNSKUNNSKAP)).isEqualTo(50);
        assertThat(proever(svar)).isEmpty();
    }

    @Test
    @DisplayName(
            "P07c: søkt 31. august 2025, avgjort i november: A1 og ingen timer, med tvil; avgjort før: 600 timer og A1")
    void p07c() {
        Soeker soeker = voksen().med(Grunnlag.ASYL_28, "2020-03-01");
        Dokumentasjonskrav svar = soeker.permanent("2025-08-31", "2025-11-20");

        assertThat(svar.timerIAlt()).isZero();
        assertThat(proever(svar)).containsExactly(MUNTLIG_A1, SAMFUNN);
        assertThat(svar.har(Dokumentasjonsflagg.MANUAL_CHECK)).isTrue();
        assertThat(svar.tvil()).containsExactly(Dokumentasjonstvil.NYE_VILKAAR_FOR_SOEKNAD_FRA_FOER);

        Dokumentasjonskrav foer = soeker.permanent("2025-08-31", "2025-08-31");
        assertThat(foer.timerIAlt()).isEqualTo(600);
        assertThat(proever(foer)).containsExactly(MUNTLIG_A1, SAMFUNN);
    }

    @Test
    @DisplayName("P08c: søkt 1. september 2025, også arbeidsinnvandrere: A2 og samfunnskunnskapsprøve")
    void p08c() {
        Dokumentasjonskrav svar = voksen().med(Grunnlag.ARB_23, "2022-03-01").permanent("2025-09-01");

        assertThat(svar.timerIAlt()).isZero();
        assertThat(proever(svar)).containsExactly(MUNTLIG_A2, SAMFUNN);
        assertThat(svar.har(Dokumentasjonsflagg.MANUAL_CHECK)).isFalse();
    }

    @Test
    @DisplayName("P10c: statsborgerskap, 300 timer fra 1. september 2008 også for eldre tillatelser")
    void p10c() {
        Soeker soeker = Soeker.foedt("1975-01-01").familieAv(Referanseslag.NORSK, null, "2001-01-01");

        assertThat(soeker.statsborgerskap("2008-08-31").krav()).isEmpty();
        Dokumentasjonskrav etter = soeker.statsborgerskap("2008-09-01");
        assertThat(etter.krav().stream().map(Kravvurdering::krav))
                .containsExactly(new Krav.Opplaeringstimer(
                        Fag.SAMLET, 300, java.util.Set.of(Krav.Alternativ.TILSTREKKELIG_NORSK_ELLER_SAMISK)));
    }

    @Test
    @DisplayName("P11c: statsborgerskap, egen plikt på 600 timer")
    void p11c() {
        Dokumentasjonskrav svar =
                Soeker.foedt("1975-01-01").med(Grunnlag.ASYL_28, "2012-02-01").statsborgerskap("2016-06-01");

        assertThat(svar.timerIAlt()).isEqualTo(600);
        assertThat(svar.regler()).contains(Dokumentasjonsregel.SB_3);
        assertThat(proever(svar)).isEmpty();
    }

    @Test
    @DisplayName("P15c: prøver i stedet for timer")
    void p15c() {
        Dokumentasjonskrav svar = voksen().med(Grunnlag.ASYL_28, "2014-02-01")
                .timerUtenFag(350)
                .norsk(Ferdighet.SKRIFTLIG, Nivaa.A2, "2017-06-01")
                .norsk(Ferdighet.MUNTLIG, Nivaa.A2, "2017-06-01")
                .samfunnskunnskap(Samfunnsproeve.Spraak.NORSK, "2017-06-01")
                .permanent("2018-03-01", "2018-09-01");

        assertThat(svar.timerIAlt()).isZero();
        assertThat(svar.proever().stream().map(Kravvurdering::status)).containsOnly(Kravstatus.OPPFYLT);
        assertThat(svar.samlet()).isEqualTo(Kravstatus.OPPFYLT);
        assertThat(svar.regler()).contains(Dokumentasjonsregel.PO_6, Dokumentasjonsregel.PO_7);
    }
}
