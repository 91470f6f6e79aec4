package no.nir.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The conventions of docs/perioder.md for lengths, working days and age. */
@DisplayName("Kalenderen")
class KalenderTest {

    @ParameterizedTest(name = "{0} pluss {1} {2} er {3}")
    @CsvSource({
        "2026-03-12, 3, MAANEDER, 2026-06-12",
        "2025-11-30, 3, MAANEDER, 2026-02-28",
        "2023-11-30, 3, MAANEDER, 2024-02-29",
        "2024-02-29, 1, AAR, 2025-02-28",
        "2026-03-12, 3, UKER, 2026-04-02",
        "2026-03-12, 10, DAGER, 2026-03-22",
        "2026-03-12, 0, DAGER, 2026-03-12",
        // Easter 2026: 2 April is Maundy Thursday, 6 April Easter Monday
        "2026-03-31, 2, ARBEIDSDAGER, 2026-04-07",
        "2026-11-27, 1, ARBEIDSDAGER, 2026-11-30",
        "2026-11-28, 1, ARBEIDSDAGER, 2026-11-30",
    })
    void lengder(LocalDate fra, int antall, Varighet.Enhet enhet, LocalDate til) {
        Varighet varighet = new Varighet(antall, enhet);

        assertThat(Kalender.sisteDag(fra, varighet)).isEqualTo(til);
        assertThat(Kalender.foersteDagUtenfor(fra, varighet)).isEqualTo(til);
    }

    @Test
    void en_rett_paa_tre_aar_dekker_ikke_treaarsdagen() {
        Periode dekket = Kalender.dekket(LocalDate.of(2023, 3, 12), Varighet.aar(3));

        assertThat(dekket).isEqualTo(Periode.mellom(LocalDate.of(2023, 3, 12), LocalDate.of(2026, 3, 11)));
        assertThatThrownBy(() -> Kalender.dekket(LocalDate.of(2023, 3, 12), Varighet.aar(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Varighet.aar(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The two directions agree on every day, also around short months and holidays. */
    @ParameterizedTest
    @EnumSource(Varighet.Enhet.class)
    void eldste_hendelse_i_tide_er_den_foerste_som_ikke_er_for_sent_ute(Varighet.Enhet enhet) {
        Varighet varighet = new Varighet(2, enhet);
        for (LocalDate dag = LocalDate.of(2023, 1, 1); dag.isBefore(LocalDate.of(2025, 1, 1)); dag = dag.plusDays(1)) {
            LocalDate eldste = Kalender.eldsteHendelseITide(dag, varighet);
            assertThat(Kalender.sisteDag(eldste, varighet)).as("%s", dag).isAfterOrEqualTo(dag);
            assertThat(Kalender.sisteDag(eldste.minusDays(1), varighet))
                    .as("%s", dag)
                    .isBefore(dag);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-01, true",
        "2026-04-02, true",
        "2026-04-03, true",
        "2026-04-04, false",
        "2026-04-05, true",
        "2026-04-06, true",
        "2026-05-01, true",
        "2026-05-14, true",
        "2026-05-17, true",
        "2026-05-24, true",
        "2026-05-25, true",
        "2026-12-24, false",
        "2026-12-25, true",
        "2026-12-26, true",
        "2026-12-31, false",
    })
    void helligdager(LocalDate dag, boolean hellig) {
        assertThat(Kalender.erHelligdag(dag)).isEqualTo(hellig);
    }

    @ParameterizedTest(name = "første påskedag {0}")
    @CsvSource({
        "2003-04-20", "2004-04-11", "2005-03-27", "2008-03-23", "2011-04-24", "2016-03-27", "2018-04-01",
        "2019-04-21", "2021-04-04", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"
    })
    void paaske(LocalDate dag) {
        assertThat(Kalender.foerstePaaskedag(dag.getYear())).isEqualTo(dag);
    }

    /** Another way to the same day: Lichtenberg's form of the rule of Gauss. */
    @Test
    void paaske_i_alle_aar_etter_en_annen_regel() {
        for (int aar = 1583; aar < 5000; aar++) {
            int k = aar / 100;
            int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
            int s = 2 - (3 * k + 3) / 4;
            int d = (19 * (aar % 19) + m) % 30;
            int r = (d + aar % 19 / 11) / 29;
            int fullmaane = 21 + d - r;
            int soendag = 7 - Math.floorMod(aar + aar / 4 + s, 7);
            int dagerEtter = 7 - Math.floorMod(fullmaane - soendag, 7);
            assertThat(Kalender.foerstePaaskedag(aar))
                    .isEqualTo(LocalDate.of(aar, 3, 1).plusDays(fullmaane + dagerEtter - 1L));
        }
    }

    @Test
    void en_lengde_har_den_enheten_den_sier() {
        assertThat(Varighet.dager(2)).isEqualTo(new Varighet(2, Varighet.Enhet.DAGER));
        assertThat(Varighet.arbeidsdager(2)).isEqualTo(new Varighet(2, Varighet.Enhet.ARBEIDSDAGER));
        assertThat(Varighet.uker(2)).isEqualTo(new Varighet(2, Varighet.Enhet.UKER));
        assertThat(Varighet.maaneder(2)).isEqualTo(new Varighet(2, Varighet.Enhet.MAANEDER));
    }

    @ParameterizedTest(name = "{0}–{1}: {2} arbeidsdager, fra {0} er {3} første")
    @CsvSource({
        "2026-03-30, 2026-04-07, 4, 2026-03-30",
        "2026-04-02, 2026-04-06, 0, 2026-04-07",
        "2026-11-28, 2026-11-29, 0, 2026-11-30",
        "2026-11-25, 2026-11-25, 1, 2026-11-25",
        "2026-11-25, 2026-11-24, 0, 2026-11-25",
    })
    void arbeidsdager(LocalDate fom, LocalDate tom, int antall, LocalDate foerste) {
        assertThat(Kalender.arbeidsdager(fom, tom)).isEqualTo(antall);
        assertThat(Kalender.foersteArbeidsdagFra(fom)).isEqualTo(foerste);
    }

    @ParameterizedTest(name = "født {0} er {2} år den {1}")
    @CsvSource({
        "2000-06-15, 2018-06-14, 17",
        "2000-06-15, 2018-06-15, 18",
        "2004-02-29, 2022-02-27, 17",
        "2004-02-29, 2022-02-28, 18",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
    })
    void alder(LocalDate foedt, LocalDate dag, int alder) {
        assertThat(Kalender.alder(foedt, dag)).isEqualTo(alder);
        assertThat(Kalender.fyller(foedt, alder)).isBeforeOrEqualTo(dag);
        assertThat(Kalender.fyller(foedt, alder + 1)).isAfter(dag);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-01, NYTTAARSDAG",
        "2026-04-01, ",
        "2026-04-02, SKJAERTORSDAG",
        "2026-04-05, FOERSTE_PAASKEDAG",
        "2026-05-17, GRUNNLOVSDAG",
        "2026-05-24, FOERSTE_PINSEDAG",
        "2026-12-24, ",
        "2026-12-26, ANDRE_JULEDAG",
        // Ascension Day on 1 May: the fixed one
        "2008-05-01, ARBEIDERNES_DAG",
    })
    void helligdagene_har_navn(LocalDate dag, @org.jspecify.annotations.Nullable Helligdag helligdag) {
        assertThat(Helligdag.paa(dag).orElse(null)).isEqualTo(helligdag);
    }
}
