package no.nir.regelverk.stoenad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.stoenad.Stoenadssvar.Grunn;
import no.nir.regelverk.stoenad.Stoenadssvar.KanIkkeBeregnes;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;
import no.nir.regelverk.stoenad.Trekk.Fravaerssvar;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Introduksjonsstønaden")
class StoenadTest {

    private static Stoenadssvar beregn(
            String foedt, String start, Lov lov, @Nullable Boolean hosForeldre, @Nullable Boolean par, String dag) {
        return Introduksjonsstoenad.beregn(
                new Deltaker(LocalDate.parse(foedt), LocalDate.parse(start), lov, hosForeldre, par),
                LocalDate.parse(dag));
    }

    @ParameterizedTest(name = "{2}, født {0}, start {1}, hos foreldre {3}, par {4}, dag {5}: {6} G")
    @CsvSource({
        "1970-01-01, 2004-09-01, INTRODUKSJONSLOVEN, , , 2004-09-01, 2",
        "1985-05-10, 2009-02-01, INTRODUKSJONSLOVEN, , , 2010-05-09, 4/3",
        "1985-05-10, 2009-02-01, INTRODUKSJONSLOVEN, , , 2010-05-10, 2",
        // the third for those who live with parents is of the new act alone
        "2002-05-10, 2022-02-01, INTRODUKSJONSLOVEN, true, , 2022-03-01, 4/3",
        "2002-05-10, 2022-02-01, INTEGRERINGSLOVEN, true, false, 2022-03-01, 2/3",
        "2002-05-10, 2022-02-01, INTEGRERINGSLOVEN, false, false, 2022-03-01, 4/3",
        "2002-05-10, 2022-02-01, INTEGRERINGSLOVEN, true, false, 2027-05-10, 2",
        // couples who begin from 1 July 2024
        "1990-01-01, 2024-06-30, INTEGRERINGSLOVEN, false, true, 2024-08-01, 2",
        "1990-01-01, 2024-07-01, INTEGRERINGSLOVEN, false, true, 2024-08-01, 5/3",
        "1990-01-01, 2024-07-01, INTEGRERINGSLOVEN, false, false, 2024-08-01, 2",
        "1990-01-01, 2024-07-01, INTRODUKSJONSLOVEN, false, true, 2024-08-01, 2",
        "2001-01-01, 2024-07-01, INTEGRERINGSLOVEN, false, true, 2024-08-01, 4/3",
    })
    void aarlig_i_g(String foedt, String start, Lov lov, Boolean hosForeldre, Boolean par, String dag, String g) {
        Stoenad svar = (Stoenad) beregn(foedt, start, lov, hosForeldre, par, dag);

        assertThat(svar.aarligIG()).hasToString(g);
    }

    @ParameterizedTest(name = "født {0}, par {1}: må kontrolleres {2}")
    @CsvSource({"2001-01-01, true, true", "2001-01-01, false, false", "1990-01-01, true, false"})
    void bare_en_ung_i_par_er_i_tvil(String foedt, boolean par, boolean tvil) {
        Stoenad svar = (Stoenad) beregn(foedt, "2024-07-01", Lov.INTEGRERINGSLOVEN, false, par, "2024-08-01");

        assertThat(svar.flagg().contains(Stoenadsflagg.UNDER_25_OG_PAR)).isEqualTo(tvil);
        assertThat(svar.flagg().contains(Stoenadsflagg.MANUAL_CHECK)).isEqualTo(tvil);
    }

    @Test
    void satsene_for_maaned_dag_og_time() {
        Stoenad svar = (Stoenad) beregn("1985-01-01", "2026-02-01", Lov.INTEGRERINGSLOVEN, null, false, "2026-06-01");

        assertThat(svar.grunnbeloep()).isEqualTo(136_549);
        assertThat(svar.aarlig().avrundet(2)).isEqualByComparingTo("273098");
        assertThat(svar.maanedIKroner()).isEqualByComparingTo("22758.17");
        assertThat(svar.daglig().gange(30)).isEqualTo(svar.maanedlig());
        assertThat(svar.timesats().gange(1850)).isEqualTo(svar.aarlig());
        assertThat(svar.timesats().avrundet(2)).isEqualByComparingTo("147.62");
    }

    @Test
    void den_nye_satsen_gjelder_fra_1_mai() {
        assertThat(((Stoenad) beregn("1985-01-01", "2025-02-01", Lov.INTEGRERINGSLOVEN, null, false, "2025-04-30"))
                        .grunnbeloep())
                .isEqualTo(124_028);
        assertThat(((Stoenad) beregn("1985-01-01", "2025-02-01", Lov.INTEGRERINGSLOVEN, null, false, "2025-05-01"))
                        .grunnbeloep())
                .isEqualTo(130_160);
    }

    @Test
    void det_som_ikke_er_kjent_sies() {
        Stoenad ung = (Stoenad) beregn("2005-01-01", "2025-02-01", Lov.INTEGRERINGSLOVEN, null, null, "2027-05-01");
        assertThat(ung.flagg())
                .containsExactlyInAnyOrder(
                        Stoenadsflagg.BOR_MED_FORELDRE_UKJENT,
                        Stoenadsflagg.PAR_UKJENT,
                        Stoenadsflagg.GRUNNBELOEP_KAN_VAERE_ENDRET);
        Stoenad par = (Stoenad) beregn("2005-01-01", "2025-02-01", Lov.INTEGRERINGSLOVEN, false, true, "2026-05-01");
        assertThat(par.flagg()).containsExactlyInAnyOrder(Stoenadsflagg.MANUAL_CHECK, Stoenadsflagg.UNDER_25_OG_PAR);
        assertThat(par.regler()).containsExactly(Stoenadsregel.ST_1, Stoenadsregel.ST_2, Stoenadsregel.ST_4);
        Stoenad eldre = (Stoenad) beregn("1970-01-01", "2004-09-01", Lov.INTRODUKSJONSLOVEN, null, null, "2005-04-30");
        assertThat(eldre.flagg()).containsExactly(Stoenadsflagg.GRUNNBELOEP_IKKE_VERIFISERT);
    }

    @ParameterizedTest(name = "født {0}, start {1}, {2}, dag {3}: {4}")
    @CsvSource({
        "1990-01-01, 1989-01-01, INTEGRERINGSLOVEN, 2022-01-01, PROGRAMSTART_FOER_FOEDSEL",
        "1990-01-01, 2022-01-02, INTEGRERINGSLOVEN, 2022-01-01, FOER_PROGRAMSTART",
        "1970-01-01, 2003-08-01, INTRODUKSJONSLOVEN, 2003-08-31, FOER_LOVEN",
        "1990-01-01, 2020-01-01, INTEGRERINGSLOVEN, 2020-12-31, LOVEN_GJALDT_IKKE_ENDA",
    })
    void avvises_med_navn(String foedt, String start, Lov lov, String dag, Grunn grunn) {
        assertThat(beregn(foedt, start, lov, null, null, dag)).isEqualTo(new KanIkkeBeregnes(grunn));
    }

    @Test
    void grunnbeloepet_stiger_1_mai_hvert_aar_uten_hull() {
        List<Segment<Grunnbeloep.Sats>> satser = Grunnbeloep.TIDSLINJE.segmenter();
        assertThat(satser).hasSize(24);
        assertThat(satser.getLast().periode().tom()).isNull();
        for (int i = 0; i < satser.size(); i++) {
            assertThat(MonthDay.from(satser.get(i).periode().fom())).isEqualTo(MonthDay.of(5, 1));
            assertThat(satser.get(i).verdi().kilde()).isNotBlank();
            if (i > 0) {
                int foer = satser.get(i - 1).verdi().kroner();
                assertThat(satser.get(i).verdi().kroner()).isBetween(foer + 1, foer * 108 / 100);
                assertThat(satser.get(i - 1).periode().foersteDagEtter())
                        .isEqualTo(Optional.of(satser.get(i).periode().fom()));
            }
        }
        assertThat(Grunnbeloep.paa(LocalDate.of(2003, 4, 30))).isEmpty();
        assertThat(Grunnbeloep.nyttVentesFra()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @ParameterizedTest(name = "trekk {1} av {0} den {2}: enkeltvedtak {3}")
    @CsvSource({
        "15000, 7400, 2017-06-01, false",
        "15000, 7600, 2017-06-01, false",
        "15000, 7802, 2017-06-01, false",
        "15000, 7803, 2017-06-01, true",
        "15000, 9500, 2017-06-01, true",
        "20000, 9500, 2017-06-01, false",
        "20000, 10000, 2017-06-01, true",
        "20000, 0, 2017-06-01, false",
    })
    void naar_et_trekk_er_et_enkeltvedtak(int utbetaling, int trekk, LocalDate dag, boolean enkeltvedtak) {
        assertThat(Trekk.vurder(Broek.av(utbetaling, 1), Broek.av(trekk, 1), dag))
                .isInstanceOfSatisfying(Trekk.Svar.Vurdert.class, v -> {
                    assertThat(v.enkeltvedtak()).isEqualTo(enkeltvedtak);
                    assertThat(v.maaKontrolleres()).isTrue();
                });
    }

    @Test
    void et_trekk_paa_noeyaktig_en_tolvdel_er_stort_nok() {
        Broek tolvdel = Broek.av(93_634, 12);

        assertThat(Trekk.vurder(tolvdel, tolvdel, LocalDate.of(2017, 6, 1)))
                .isInstanceOfSatisfying(
                        Trekk.Svar.Vurdert.class,
                        v -> assertThat(v.enkeltvedtak()).isTrue());
    }

    @Test
    void umulige_trekk_avvises() {
        Broek tusen = Broek.av(1000, 1);
        assertThat(Trekk.vurder(tusen, Broek.av(1001, 1), LocalDate.of(2020, 1, 1)))
                .isEqualTo(new Trekk.Svar.UgyldigBeloep());
        assertThat(Trekk.vurder(tusen, Broek.av(-1, 1), LocalDate.of(2020, 1, 1)))
                .isEqualTo(new Trekk.Svar.UgyldigBeloep());
        assertThat(Trekk.vurder(tusen, tusen, LocalDate.of(2003, 8, 31))).isEqualTo(new Trekk.Svar.FoerLoven());
    }

    @ParameterizedTest(name = "{0} dager og {1} timer borte: {2} kroner")
    @CsvSource({"0, 0, 0.00", "1, 0, 758.61", "0, 1, 147.62", "2, 3, 1960.07", "31, 0, 22758.17"})
    void ugyldig_fravaer_trekkes_for_tiden(int dager, int timer, BigDecimal kroner) {
        Stoenad stoenad =
                (Stoenad) beregn("1985-01-01", "2026-02-01", Lov.INTEGRERINGSLOVEN, null, false, "2026-06-01");

        assertThat(Trekk.forUgyldigFravaer(stoenad, dager, timer))
                .isInstanceOfSatisfying(
                        Fravaerssvar.Trekkes.class,
                        t -> assertThat(t.beloep().avrundet(2)).isEqualByComparingTo(kroner));
        assertThat(Trekk.forUgyldigFravaer(stoenad, -1, 0)).isEqualTo(new Fravaerssvar.UgyldigFravaer());
    }

    @Test
    void regelen_heter_det_den_heter_i_tabellen() {
        assertThat(Stoenadsregel.ST_1).hasToString("ST-1");
    }

    @Test
    void broeker_regnes_noeyaktig() {
        assertThat(Broek.av(2, 3).gange(3)).isEqualTo(Broek.av(2, 1));
        assertThat(Broek.av(1, 3).pluss(Broek.av(1, 6))).isEqualTo(Broek.av(1, 2));
        assertThat(Broek.av(1, -2)).isEqualTo(Broek.av(-1, 2)).isLessThan(Broek.av(0, 5));
        assertThat(Broek.av(5, 3).avrundet(4)).isEqualByComparingTo("1.6667");
        assertThatThrownBy(() -> Broek.av(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
