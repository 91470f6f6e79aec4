package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.frist.Bevaring;
import no.nir.regelverk.frist.Bevaringssvar.KanBeholdes;
import no.nir.regelverk.frist.Bevaringssvar.SkalSlettes;
import no.nir.regelverk.frist.Fristregner;
import no.nir.regelverk.frist.Fristsvar.SisteDag;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.regelverk.frist.Opplysningstype;
import no.nir.regelverk.frist.Registreringsvindu;
import no.nir.regelverk.saksbehandling.Avgjoerelse;
import no.nir.regelverk.saksbehandling.Forskningsutlevering;
import no.nir.regelverk.saksbehandling.Registergrunnlag;
import no.nir.regelverk.saksbehandling.UtvidetNorsk;
import no.nir.regelverk.stoenad.Broek;
import no.nir.regelverk.stoenad.Deltaker;
import no.nir.regelverk.stoenad.Introduksjonsstoenad;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;
import no.nir.regelverk.stoenad.Trekk;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Worked cases about decisions, introduksjonsstønad and the register as data; the identity of each stands in its name. */
@DisplayName("Gjennomgåtte eksempler på vedtak, stønad og register")
class GjennomgaatteEksemplerTest {

    private static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }

    private static Stoenad stoenad(String foedt, String start, boolean hosForeldre, boolean par, String dag) {
        return (Stoenad) Introduksjonsstoenad.beregn(
                new Deltaker(dag(foedt), dag(start), Lov.INTEGRERINGSLOVEN, hosForeldre, par), dag(dag));
    }

    @Test
    @DisplayName("Q05: et trekk er enkeltvedtak når begge grenser er nådd")
    void q05() {
        Broek utbetaling = Broek.av(15_000, 1);
        LocalDate dag = dag("2017-06-01");

        assertThat(Trekk.vurder(utbetaling, Broek.av(7_400, 1), dag))
                .isInstanceOfSatisfying(Trekk.Svar.Vurdert.class, svar -> {
                    assertThat(svar.enkeltvedtak()).isFalse();
                    assertThat(svar.halvUtbetaling().avrundet(0)).isEqualByComparingTo("7500");
                    assertThat(svar.tolvdelAvG().avrundet(0)).isEqualByComparingTo("7803");
                    assertThat(svar.maaKontrolleres()).isTrue();
                });
        assertThat(Trekk.vurder(utbetaling, Broek.av(9_500, 1), dag))
                .isInstanceOfSatisfying(
                        Trekk.Svar.Vurdert.class,
                        svar -> assertThat(svar.enkeltvedtak()).isTrue());
    }

    @Test
    @DisplayName("Q07: under 25 år og bor hos foreldrene")
    void q07() {
        assertThat(stoenad("2002-05-10", "2022-02-01", true, false, "2022-03-01")
                        .aarligIG()
                        .avrundet(4))
                .isEqualByComparingTo("0.6667");
    }

    @Test
    @DisplayName("Q08: par uten barn før og etter 1. juli 2024")
    void q08() {
        assertThat(stoenad("1990-01-01", "2024-07-08", false, true, "2024-08-01")
                        .aarligIG()
                        .avrundet(4))
                .isEqualByComparingTo("1.6667");
        assertThat(stoenad("1990-01-01", "2024-06-24", false, true, "2024-08-01")
                        .aarligIG())
                .isEqualTo(Broek.av(2, 1));
    }

    @Test
    @DisplayName("Q09: kommunen må undersøke og fatte vedtak selv om registeret viser lukket kategori")
    void q09() {
        Personfakta fakta = Personfakta.foedt(dag("1985-01-01"))
                .tillatelser(List.of(new Tillatelse(
                        Grunnlag.FAM,
                        dag("2015-09-01"),
                        null,
                        false,
                        false,
                        null,
                        new Referanseperson(Referanseslag.NORSK, null, null, null),
                        null,
                        List.of())))
                .norsk(medKrav(dag("2016-12-01")))
                .bygg();

        Registergrunnlag svar = Registergrunnlag.norsk(Kategori.IKKE_GJELDENDE, fakta, dag("2016-12-10"));

        assertThat(svar.kanAvslaasPaaRegisteret()).isFalse();
        assertThat(svar.plikt()).isEqualTo(Registergrunnlag.Plikt.UNDERSOEK_FAKTA_OG_FATT_VEDTAK);
        assertThat(svar.etterLoven()).isEqualTo(Kategori.RETT_OG_PLIKT);
        assertThat(svar.registeretErUenig()).isTrue();
        assertThat(svar.tilbudSenest()).contains(dag("2017-03-01"));
        assertThat(Registergrunnlag.norsk(Kategori.RETT_OG_PLIKT, fakta, dag("2016-12-10"))
                        .registeretErUenig())
                .isFalse();
    }

    @Test
    @DisplayName("uten krav løper ingen frist for å tilby norsk, om så andre frister løper")
    void uten_krav_ingen_frist() {
        Personfakta fakta = Personfakta.foedt(dag("1985-01-01"))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ARB_23, dag("2012-09-01"), null)))
                .bygg();

        assertThat(Registergrunnlag.norsk(Kategori.PLIKT, fakta, dag("2013-12-10"))
                        .tilbudSenest())
                .isEmpty();
    }

    @Test
    @DisplayName("Q09: med folkeregistrering i 2015 løper fristen fra kravet")
    void q09_folkeregistrert_foer_2016() {
        Personfakta fakta = Personfakta.foedt(dag("1985-01-01"))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.FAM, dag("2015-09-01"), null)))
                .folkeregistreringer(List.of(new Folkeregistrering("0301", dag("2015-09-20"), null)))
                .norsk(medKrav(dag("2016-12-01")))
                .bygg();

        assertThat(Registergrunnlag.norsk(Kategori.IKKE_GJELDENDE, fakta, dag("2016-12-10"))
                        .tilbudSenest())
                .contains(dag("2017-03-01"));
    }

    @Test
    @DisplayName("en annen frist som kommer først, tas ikke for fristen til å tilby norsk")
    void andreFristerFoerst() {
        Personfakta fakta = Personfakta.foedt(dag("1985-01-01"))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, dag("2016-05-01"), null)))
                .bosettinger(List.of(new Bosetting("0301", dag("2016-06-01"), null, Bosettingsmaate.AVTALE)))
                .folkeregistreringer(List.of(new Folkeregistrering("0301", dag("2016-10-01"), null)))
                .bygg();

        Registergrunnlag svar = Registergrunnlag.norsk(Kategori.RETT_OG_PLIKT, fakta, dag("2016-12-10"));

        assertThat(svar.tilbudSenest()).contains(dag("2017-01-01"));
        assertThat(svar.registeretErUenig()).isFalse();
    }

    private static Norskopplaering medKrav(LocalDate krav) {
        return Norskopplaering.av().krav(krav).bygg();
    }

    @Test
    @DisplayName("Q10: utvidet norsk er et enkeltvedtak, men ingen rett")
    void q10() {
        assertThat(UtvidetNorsk.vurder(dag("2023-08-25"), null, 0))
                .isInstanceOfSatisfying(UtvidetNorsk.Svar.KanInnvilges.class, svar -> {
                    assertThat(svar.erEnkeltvedtak()).isTrue();
                    assertThat(svar.erRett()).isFalse();
                });
        assertThat(Avgjoerelse.UTVIDET_NORSK_IN.enkeltvedtak(dag("2023-08-25"))).isPresent();
    }

    @Test
    @DisplayName("R01: to måneder til å registrere")
    void r01() {
        assertThat(Fristregner.beregn(Lovfrist.REGISTRERING, dag("2015-01-15")))
                .isInstanceOfSatisfying(
                        SisteDag.class, svar -> assertThat(svar.sisteDag()).isEqualTo(dag("2015-03-15")));
    }

    @Test
    @DisplayName("R03: det lange vinduet bakover til og med 15. mai 2017")
    void r03() {
        assertThat(Registreringsvindu.kanRegistreres(dag("2015-05-15"), dag("2017-05-15")))
                .isEqualTo(Registreringsvindu.Svar.AAPENT_I_UTVIDET_VINDU);
        assertThat(Registreringsvindu.kanRegistreres(dag("2015-05-14"), dag("2017-05-15")))
                .isEqualTo(Registreringsvindu.Svar.STENGT);
        assertThat(Registreringsvindu.kanRegistreres(dag("2015-05-15"), dag("2017-05-16")))
                .isEqualTo(Registreringsvindu.Svar.STENGT);
        assertThat(Registreringsvindu.eldsteHendelse(dag("2017-05-16"))).contains(dag("2017-03-16"));
    }

    @Test
    @DisplayName("R04: ti år var gått før femtenårsregelen kom")
    void r04() {
        assertThat(Bevaring.vurder(Opplysningstype.DELTAKER, dag("2006-02-01"), dag("2015-12-31")))
                .isInstanceOfSatisfying(
                        KanBeholdes.class, svar -> assertThat(svar.til()).isEqualTo(dag("2016-02-01")));
        assertThat(Bevaring.vurder(Opplysningstype.DELTAKER, dag("2006-02-01"), dag("2018-09-01")))
                .isInstanceOfSatisfying(
                        SkalSlettes.class,
                        svar -> assertThat(svar.foerNyRegel()).isTrue());
    }

    @Test
    @DisplayName("R06: reservasjon mot forskning")
    void r06() {
        assertThat(Forskningsutlevering.vurder(
                        dag("2022-03-01"), Forskningsutlevering.Form.DIREKTE_IDENTIFISERENDE, dag("2022-04-01")))
                .isEqualTo(Forskningsutlevering.RESERVERT);
        assertThat(Forskningsutlevering.vurder(
                        dag("2022-03-01"), Forskningsutlevering.Form.PSEUDONYMISERT, dag("2022-04-01")))
                .isEqualTo(Forskningsutlevering.KAN_UTLEVERES);
    }
}
