package no.nir.register.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kommuner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hvilken kommune i dag et gammelt kommunenummer er")
class KommunearvTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 1);

    @ParameterizedTest(name = "{1} for {0}: er {2}, har tatt over {3}")
    @CsvSource({
        // Sandefjord, Andebu and most of Stokke became one in 2017, which has had two numbers more; the rest of Stokke
        // is Tønsberg
        "3907, 3907, true, true",
        "3907, 0706, true, true",
        "3907, 0719, true, true",
        "3907, 3804, true, true",
        "3905, 0719, false, false",
        "3907, 0720, false, true",
        "3905, 0720, false, true",
        // Ålesund took in Haram in 2020, and was divided into the two in 2024
        "1508, 1507, false, true",
        "1580, 1507, false, true",
        "1580, 1534, false, true",
        "1508, 1508, true, true",
        "1508, 1580, false, false",
        // Tysfjord was divided between Narvik and Hamarøy in 2020, Hamarøy got a new number
        "1875, 1849, true, true",
        "1875, 1850, false, true",
        "1806, 1850, false, true",
        "3907, 9999, false, false"
    })
    void arv(String kommune, String gammelt, boolean er, boolean harTattOver) {
        assertThat(Kommunearv.er(kommune, gammelt, DAG)).isEqualTo(er);
        assertThat(Kommunearv.harTattOver(kommune, gammelt, DAG)).isEqualTo(harTattOver);
    }

    @ParameterizedTest(name = "{0} og {1}: {2}")
    @CsvSource({
        "0706, 0719, true",
        "3804, 0719, true",
        "0706, 0720, false",
        "1507, 1507, true",
        "1507, 1508, false",
        "1508, 1580, false"
    })
    void samme(String en, String annen, boolean samme) {
        assertThat(Kommunearv.erSamme(en, annen, DAG)).isEqualTo(samme);
        assertThat(Kommunearv.erSamme(annen, en, DAG)).isEqualTo(samme);
    }

    @Test
    @DisplayName("spørringene får de samme numrene som ett og ett gir, også på en dag før en deling")
    void numre() {
        for (LocalDate dag : List.of(DAG, LocalDate.of(2019, 6, 1), DAG)) {
            for (String kommune : List.of("3907", "1507", "1508", "1580", "1875", "3105", "0000")) {
                assertThat(Kommunearv.numre(kommune, dag))
                        .as("%s %s", kommune, dag)
                        .contains(kommune)
                        .allMatch(nummer -> Kommunearv.er(kommune, nummer, dag));
                assertThat(Kommunearv.overtatte(kommune, dag))
                        .as("%s %s", kommune, dag)
                        .allMatch(nummer -> Kommunearv.harTattOver(kommune, nummer, dag))
                        .hasSize((int) Kommuner.norske().numre().stream()
                                        .filter(nummer -> Kommunearv.harTattOver(kommune, nummer, dag))
                                        .count()
                                + (Kommuner.norske().numre().contains(kommune) ? 0 : 1));
            }
        }
        assertThat(Kommunearv.iFylker(new String[] {"31", "15"}, DAG))
                .contains("3105", "3003", "0105", "1508", "1507")
                .doesNotContain("0301", "5001", "3907");
        Kommunearv.Etterfoelgere etterfoelgere = Kommunearv.etterfoelgere(DAG);
        assertThat(etterfoelgere.gamle())
                .hasSameSizeAs(etterfoelgere.nye())
                .contains("0719", "1849")
                .doesNotContain("0720", "1507", "1850", "3907");
    }
}
