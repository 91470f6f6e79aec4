package no.nir.register.registrering.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Det en avvisning handler om, på leserens språk")
class ArgumentordTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 15);

    static Stream<Arguments> ord() {
        return Stream.of(
                Arguments.of(Spraak.NB, new Kommunen("3105", DAG), "Sarpsborg (3105)"),
                Arguments.of(Spraak.NB, new Kommunen("0105", DAG), "Sarpsborg (0105)"),
                // Divided on 1 January 2024: by the name it had
                Arguments.of(Spraak.EN, new Kommunen("1507", DAG), "Ålesund (1507)"),
                Arguments.of(Spraak.NB, Kommunen.alle(List.of("1508", "1580"), DAG), "Ålesund (1508), Haram (1580)"),
                Arguments.of(Spraak.NB, new Kommunen("9999", DAG), "9999"),
                Arguments.of(
                        Spraak.EN, new Lovhjemmel("integreringsforskriften", "§ 14"), "Integration Regulations § 14"),
                Arguments.of(
                        Spraak.NN,
                        new Lovhjemmel("forskrift 18. juli 2003 nr. 973", "§ 5-1"),
                        "forskrift 18. juli 2003 nr. 973 § 5-1"),
                Arguments.of(Spraak.NB, DAG, DAG));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("ord")
    void paa(Spraak spraak, Object argument, Object ord) {
        assertThat(Argumentord.paa(spraak, argument)).isEqualTo(ord);
    }
}
