package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En frist teller dager og viser hvor mye av tiden som er brukt")
class FristTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-31, 2026-01-01, 89, 0, rolig",
        "2026-01-01, 2026-03-31, 2026-02-15, 44, 50, rolig",
        "2026-01-01, 2026-03-31, 2026-03-01, 30, 65, snart",
        "2026-01-01, 2026-03-31, 2026-03-31, 0, 98, snart",
        "2026-01-01, 2026-03-31, 2026-04-01, -1, 100, over",
        "2026-01-01, 2026-03-31, 2025-12-01, 120, 0, rolig",
    })
    void frist(LocalDate fra, LocalDate til, LocalDate idag, long dager, long brukt, String haster) {
        Frist frist = new Frist(fra, til, idag);
        assertThat(frist.dagerIgjen()).isEqualTo(dager);
        assertThat(frist.brukt()).isEqualTo(brukt);
        assertThat(frist.haster()).isEqualTo(haster);
    }
}
