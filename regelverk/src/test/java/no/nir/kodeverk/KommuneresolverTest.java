package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommunesvar.Delt;
import no.nir.kodeverk.Kommunesvar.Entydig;
import no.nir.kodeverk.Kommunesvar.Ukjent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kommunenumre gjennom tiden")
class KommuneresolverTest {

    private static final LocalDate I_2024 = LocalDate.of(2024, 6, 1);

    private final Kommuner kommuner = new Kommuner();

    @ParameterizedTest(name = "{0} uten dag er {2} i {1}")
    @CsvSource({
        "0105, 2024, 3105",
        "3105, 2024, 3105",
        // not in use yet: from its first day backwards
        "4601, 2015, 1201",
        "5001, 2017, 1601",
        // used twice: the last use that had begun
        "0701, 1960, 0701",
        "0701, 2024, 3901"
    })
    void uten_dag(String nummer, int til, String svar) {
        assertThat(kommuner.resolver(nummer, LocalDate.of(til, 1, 1))).isEqualTo(new Entydig(svar));
        assertThat(kommuner.resolver("9998", LocalDate.of(til, 1, 1))).isEqualTo(new Ukjent("9998"));
    }

    @ParameterizedTest(name = "{0} i {1} er {3} i {2}")
    @CsvSource({
        // merged and renumbered
        "0105, 2019, 2024, 3105",
        "0301, 1990, 2024, 0301",
        "1601, 2017, 2024, 5001",
        "0602, 2019, 2022, 3005",
        "0602, 2019, 2024, 3301",
        "1141, 2019, 2024, 1103",
        "0412, 1992, 2024, 3411",
        // back where only one came into it
        "5001, 2018, 2017, 1601",
        "3301, 2024, 2023, 3005",
        "3301, 2024, 2024, 3301",
        "3105, 2024, 2010, 0105",
        // border adjusted only
        "1103, 2019, 2020, 1103",
        "1445, 1964, 1965, 1445",
        "1445, 1965, 1964, 1445",
        "1264, 1963, 1964, 1264",
    })
    void entydig(String nummer, int fra, int til, String svar) {
        assertThat(kommuner.resolver(nummer, fra, LocalDate.of(til, 1, 1))).isEqualTo(new Entydig(svar));
    }

    @ParameterizedTest(name = "{0} i {1} er delt i {2}: {3}")
    @CsvSource({
        "0720, 2016, 2017, 0704 0710",
        "1850, 2019, 2020, 1806 1875",
        "5012, 2019, 2020, 5055 5056 5059",
        "1507, 2023, 2024, 1508 1580",
        // Ringsaker lives on while a part of it goes to a new Hamar
        "0412, 1991, 1992, 0403 0412",
        // backwards over a merger
        "1103, 2020, 2019, 1103 1141 1142",
        "3301, 2024, 2019, 0602 0625 0711",
        "0704, 2017, 2016, 0704 0720",
    })
    void delt(String nummer, int fra, int til, String kandidater) {
        assertThat(kommuner.resolver(nummer, fra, LocalDate.of(til, 1, 1)))
                .isEqualTo(new Delt(List.of(kandidater.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"0000, 2020", "9999, 2020", "3301, 2019", "0602, 2020", "'', 2020", "2111, 2020"})
    void et_nummer_som_ikke_fantes_den_dagen_er_ukjent(String nummer, int aar) {
        assertThat(kommuner.resolver(nummer, aar, I_2024)).isEqualTo(new Ukjent(nummer));
    }

    @Test
    void ethvert_nummer_fra_1986_til_2024_finnes_igjen_i_ethvert_annet_aar() {
        for (int fra = 1986; fra <= 2024; fra++) {
            LocalDate fraDag = LocalDate.of(fra, 1, 1);
            for (Kommune kommune : kommuner.paa(fraDag)) {
                for (int til = 1986; til <= 2024; til++) {
                    LocalDate tilDag = LocalDate.of(til, 7, 1);
                    assertThat(numre(kommuner.resolver(kommune.nummer(), fraDag, tilDag)))
                            .as("%s fra %d til %d", kommune.nummer(), fra, til)
                            .isNotEmpty()
                            .allSatisfy(nummer ->
                                    assertThat(kommuner.finn(nummer, tilDag)).isPresent());
                }
            }
        }
    }

    /** Whoever is a candidate one way must have the number as a candidate the other way. */
    @Test
    void fram_og_tilbake_er_samme_graf() {
        LocalDate foer = LocalDate.of(1986, 1, 1);
        for (Kommune kommune : kommuner.paa(foer)) {
            for (String senere : numre(kommuner.resolver(kommune.nummer(), foer, I_2024))) {
                assertThat(numre(kommuner.resolver(senere, I_2024, foer))).contains(kommune.nummer());
            }
        }
    }

    @Test
    void samlet_dekker_kommunene_i_1986_alle_i_2024() {
        LocalDate foer = LocalDate.of(1986, 1, 1);
        Set<String> naadd = kommuner.paa(foer).stream()
                .flatMap(kommune -> numre(kommuner.resolver(kommune.nummer(), foer, I_2024)).stream())
                .collect(Collectors.toSet());

        assertThat(naadd)
                .containsExactlyInAnyOrderElementsOf(
                        kommuner.paa(I_2024).stream().map(Kommune::nummer).toList());
    }

    @Test
    void grensejusteringer_gjoer_ikke_en_kommune_delt() {
        List<String> delte = IntStream.rangeClosed(1994, 2023)
                .boxed()
                .flatMap(aar -> kommuner.paa(LocalDate.of(aar, 1, 1)).stream()
                        .filter(kommune ->
                                kommuner.resolver(kommune.nummer(), aar, LocalDate.of(aar + 1, 1, 1)) instanceof Delt)
                        .map(Kommune::nummer))
                .toList();

        assertThat(delte).containsExactly("0720", "1850", "5012", "1507");
    }

    @ParameterizedTest
    @CsvSource({"0602, 3301", "3005, 3301", "0301, 0301", "1601, 5001"})
    void et_nummer_uten_dag_leses_som_det_sist_var(String nummer, String svar) {
        assertThat(kommuner.resolver(nummer, I_2024)).isEqualTo(new Entydig(svar));
    }

    private static Set<String> numre(Kommunesvar svar) {
        return switch (svar) {
            case Entydig(String nummer) -> Set.of(nummer);
            case Delt(List<String> kandidater) -> Set.copyOf(kandidater);
            case Ukjent _ -> Stream.<String>empty().collect(Collectors.toSet());
        };
    }
}
