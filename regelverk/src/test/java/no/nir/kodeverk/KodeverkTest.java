package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Kodelistene")
class KodeverkTest {

    private static final LocalDate I_DAG = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @EnumSource(Kodeverk.class)
    void hver_liste_har_gyldige_verdier_med_navn_og_kilde(Kodeverk kodeverk) {
        Kodeliste liste = kodeverk.les();

        assertThat(liste.list()).isEqualTo(kodeverk.liste().list());
        assertThat(liste.id()).isEqualTo(kodeverk.name().toLowerCase());
        assertThat(liste.list(I_DAG)).isNotEmpty();
        for (Spraak spraak : Spraak.values()) {
            assertThat(liste.list(I_DAG).stream().map(kode -> kode.navn(spraak)))
                    .doesNotHaveDuplicates();
        }
    }

    /** A nynorsk text that is copied from bokmål shows itself by words that nynorsk does not have. */
    @ParameterizedTest
    @EnumSource(Kodeverk.class)
    void nynorsk_er_skrevet_som_nynorsk(Kodeverk kodeverk) {
        Set<String> bareBokmaal = Set.of(
                "ikke",
                "fra",
                "en",
                "jeg",
                "hvordan",
                "sykdom",
                "fravær",
                "høyere",
                "videregående",
                "grunnskole",
                "flyttet",
                "annet",
                "kommer",
                "bosatt",
                "oppholdstillatelse",
                "voksne",
                "omsorgsforpliktelser",
                "bare",
                "skriftlig");

        assertThat(kodeverk.liste().list())
                .allSatisfy(kode -> assertThat(
                                Stream.of(kode.navn(Spraak.NN).toLowerCase().split("[ ,()]+")))
                        .doesNotContainAnyElementsOf(bareBokmaal));
    }

    @ParameterizedTest
    @EnumSource(Kodeverk.class)
    void engelsk_er_oversatt(Kodeverk kodeverk) {
        assertThat(kodeverk.liste().list())
                .allSatisfy(kode -> assertThat(kode.navn(Spraak.EN)).doesNotContainPattern("[æøÆØ]"));
    }

    @ParameterizedTest
    @CsvSource({
        "SLUTTMAAL, FAG_YRKE, 2025-12-31, IkkeGyldigDa",
        "SLUTTMAAL, FAG_YRKE, 2026-01-01, Gyldig",
        "KATEGORI, TILBUD, 2018-08-31, Gyldig",
        "KATEGORI, TILBUD, 2018-09-01, IkkeGyldigDa",
        "VEDTAKSTYPE, TILDELING, 2005-01-01, Gyldig",
        "VEDTAKSTYPE, TROLL, 2026-01-01, Ukjent",
        "VEDTAKSTYPE, '', 2026-01-01, Ukjent",
        "AVSLAGSGRUNN, NAER_FULLTID_KOLLEKTIV, 2025-12-31, Gyldig",
        "AVSLAGSGRUNN, NAER_FULLTID_KOLLEKTIV, 2026-01-01, IkkeGyldigDa",
    })
    void en_kode_slaas_opp_paa_en_dag(Kodeverk kodeverk, String kode, LocalDate dato, String svar) {
        assertThat(kodeverk.liste().slaaOpp(kode, dato).getClass().getSimpleName())
                .isEqualTo(svar);
        assertThat(kodeverk.liste().gjelder(kode, dato)).isEqualTo(svar.equals("Gyldig"));
    }

    @Test
    void bare_det_som_gjelder_tilbys_og_historien_blir() {
        Kodeliste maal = Kodeverk.SLUTTMAAL.liste();

        assertThat(maal.list(LocalDate.of(2025, 12, 31))).extracting(Kode::kode).doesNotContain("FAG_YRKE");
        assertThat(maal.list(LocalDate.of(2026, 1, 1))).extracting(Kode::kode).contains("FAG_YRKE");
        assertThat(maal.list()).extracting(Kode::kode).contains("FAG_YRKE");
    }

    @Test
    void en_kode_er_hel() {
        LocalDate dag = LocalDate.of(2020, 1, 1);
        assertThatThrownBy(() -> kode("a b", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kode("A", dag, dag.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(kode("A", dag, dag).gjelder(dag)).isTrue();
        assertThatThrownBy(() -> new Kode("A", new Navn("a", "b", "c"), null, null, " ", true, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        Kode med = new Kode("A", new Navn("a", "b", "c"), null, null, "prøve", true, Map.of("x", "ja", "y", "nei"));
        assertThat(med.har("x")).isTrue();
        assertThat(med.har("y")).isFalse();
        assertThat(med.har("z")).isFalse();
    }

    @ParameterizedTest(name = "{0}–{1} og {2}–{3}: {4}")
    @CsvSource({
        ", , , , true",
        "2020-01-01, 2020-12-31, 2021-01-01, , false",
        "2020-01-01, 2020-12-31, 2020-12-31, , true",
        "2021-01-01, , 2020-01-01, 2020-12-31, false",
        "2020-12-31, , 2020-01-01, 2020-12-31, true",
        ", 2020-12-31, 2021-01-01, , false",
        ", 2020-12-31, , 2019-12-31, true",
        "2020-01-01, , , 2019-12-31, false",
    })
    void overlapp(LocalDate fom, LocalDate tom, LocalDate fom2, LocalDate tom2, boolean svar) {
        assertThat(kode("A", fom, tom).overlapper(kode("A", fom2, tom2))).isEqualTo(svar);
        assertThat(kode("A", fom2, tom2).overlapper(kode("A", fom, tom))).isEqualTo(svar);
    }

    @Test
    void en_ukjent_kode_vises_som_seg_selv() {
        assertThat(Kodeverk.TILTAK.liste().navn("TROLL", Spraak.NN)).isEqualTo("TROLL");
        assertThat(Kodeverk.TILTAK.liste().navn("GRUNNSKOLE", Spraak.NN)).isEqualTo("Grunnskule for vaksne");
    }

    @Test
    void ordningene_i_listene_finnes() {
        Set<String> ordninger = koder(Kodeverk.ORDNING);

        for (Kodeverk kodeverk : Kodeverk.values()) {
            assertThat(kodeverk.liste().list().stream()
                            .flatMap(kode -> kode.finnEgenskap("ordninger").stream())
                            .flatMap(verdi -> Stream.of(verdi.split(" "))))
                    .isSubsetOf(ordninger);
        }
    }

    @Test
    void det_som_ikke_er_bekreftet_er_merket() {
        assertThat(Kodeverk.AVSLUTNINGSAARSAK
                        .liste()
                        .finn("ARBEID_HELTID")
                        .orElseThrow()
                        .verifisert())
                .isFalse();
        assertThat(Kodeverk.VEDTAKSTYPE.liste().finn("AVSLAG").orElseThrow().verifisert())
                .isTrue();
    }

    @Test
    void maaloppnaaelse_er_avklart_for_hver_avslutningsaarsak() {
        assertThat(Kodeverk.AVSLUTNINGSAARSAK.liste().list())
                .allSatisfy(
                        kode -> assertThat(kode.finnEgenskap("maaloppnaaelse").orElse(""))
                                .isIn("ja", "nei", "utenfor"));
    }

    @Test
    void to_samtidige_versjoner_av_en_kode_avvises() {
        Kode en = kode("A", null, LocalDate.of(2020, 12, 31));
        Kode to = kode("A", LocalDate.of(2020, 12, 31), null);
        Kode tre = kode("A", LocalDate.of(2021, 1, 1), null);

        assertThatThrownBy(() -> new Kodeliste("x", List.of(en, to))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Kodeliste("x", List.of(en, tre)).finn("A", LocalDate.of(2020, 6, 1)))
                .contains(en);
        assertThat(new Kodeliste("x", List.of(en, tre)).finn("A")).contains(tre);
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, NB", "nn, NN", "nn-NO, NN", "no, NB", "en-GB, EN", "so, NB", "n, NB", "'', NB"})
    void spraak_av_merkelapp(String tag, Spraak spraak) {
        assertThat(Spraak.av(tag)).isEqualTo(spraak);
    }

    static Set<String> koder(Kodeverk kodeverk) {
        return kodeverk.liste().list().stream().map(Kode::kode).collect(Collectors.toSet());
    }

    private static Kode kode(String kode, @Nullable LocalDate fom, @Nullable LocalDate tom) {
        return new Kode(kode, new Navn("a", "b", "c"), fom, tom, "prøve", true, Map.of());
    }
}
