package no.nir.register.kilde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("En side av en feed deles i hendelser, selv når én er skadet")
class HendelseslisteTest {

    private static final String EN = "{\"sekvensnummer\":1,\"a\":{\"b\":[1,2]}}";
    private static final String TO = "{ \"sekvensnummer\" : 2, \"a\":\"med { og } og \\\" i teksten\"}";

    static Stream<Arguments> sider() {
        return Stream.of(
                Arguments.of("[]", List.of()),
                Arguments.of("{\"hendelser\":[],\"nesteSekvensnummer\":7}", List.of()),
                Arguments.of("[" + EN + "," + TO + "]", List.of("1 hel", "2 hel")),
                Arguments.of("{\"hendelser\":[" + EN + "],\"nesteSekvensnummer\":2}", List.of("1 hel")),
                Arguments.of("[{\"sekvensnummer\":1,\"a\":{\"b,\n" + TO + "]", List.of("1 kuttet", "2 hel")),
                Arguments.of("[" + EN + ",{\"sekvensnummer\":2,\"a\"", List.of("1 hel", "2 kuttet")));
    }

    @ParameterizedTest
    @MethodSource("sider")
    void deles(String side, List<String> ventet) {
        assertThat(Hendelsesliste.del(side.getBytes(StandardCharsets.UTF_8)))
                .extracting(bit -> bit.sekvens() + (bit.hel() ? " hel" : " kuttet"))
                .containsExactlyElementsOf(ventet);
    }

    @Test
    @DisplayName(
            "brytes siden av, tas det hele inn og resten spørres det om igjen; er den første kuttet gang på gang, er det senderens feil")
    void brutt() {
        var minne = new Feedside.Bruddminne();
        byte[] halv = ("[" + EN + ",{\"sekvensnummer\":2,\"a\"").getBytes(StandardCharsets.UTF_8);
        Feedside side = Feedside.les(halv, 1, minne);
        assertThat(side.biter()).hasSize(1);
        assertThat(side.neste()).isEqualTo(2);
        assertThat(side.hel()).isFalse();

        byte[] bare = "[{\"sekvensnummer\":2,\"a\"".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Feedside.les(bare, 2, minne)).isInstanceOf(Kildefeil.class);
        assertThatThrownBy(() -> Feedside.les(bare, 2, minne)).isInstanceOf(Kildefeil.class);
        assertThat(Feedside.les(bare, 2, minne).neste()).isEqualTo(3);
    }

    @Test
    @DisplayName("et svar uten slutt og uten hendelser er intet svar")
    void intetSvar() {
        assertThatThrownBy(
                        () -> Feedside.les("{\"hendel".getBytes(StandardCharsets.UTF_8), 1, new Feedside.Bruddminne()))
                .isInstanceOf(Kildefeil.class);
    }
}
