package no.nir.register.kategori;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kommunenumre slik de er i dag")
class KommunenumreTest {

    private final Kommunenumre numre = new Kommunenumre(LocalDate.of(2026, 11, 28));

    @ParameterizedTest(name = "{0} fra {1} er {2}")
    @CsvSource({
        "0602, 2018-05-01, 3301",
        "3005, 2020-01-01, 3301",
        // before the number existed, as when an address is told with the number it has got since
        "3005, 2018-05-01, 3301",
        "3301, 2018-05-01, 3301",
        "5001, 2010-01-01, 5001",
        // after it was gone, from a source that had not heard of the reform
        "0602, 2020-03-01, 3301",
        // no municipality
        "9998, 2020-01-01, 9998"
    })
    void dagens(String nummer, LocalDate dag, String naa) {
        assertThat(numre.dagens(nummer, dag)).isEqualTo(new Kommunenumre.Dagens(naa, List.of()));
    }

    @Test
    @DisplayName(
            "en delt kommune gjettes ikke, heller ikke når nummeret er skrevet på dager før det fantes, eller etter")
    void delt() {
        for (LocalDate dag : List.of(LocalDate.of(2018, 5, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 5))) {
            assertThat(numre.dagens("1507", dag)).isEqualTo(new Kommunenumre.Dagens("1507", List.of("1508", "1580")));
        }
    }
}
