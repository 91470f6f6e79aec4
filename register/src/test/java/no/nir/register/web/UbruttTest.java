package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Det som hører sammen, brytes ikke ved linjeslutt")
class UbruttTest {

    /** «~» stands for the space that does not break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integreringsloven § 8 første ledd | integreringsloven §~8 første ledd",
                "§§ 8, 9 første ledd bokstav a     | §§~8, 9 første ledd bokstav~a",
                "fra 1. januar 2025 til            | fra 1.~januar~2025 til",
                "on 12 March 2026                  | on 12~March~2026",
                "kl. 15.34                         | kl.~15.34",
                "i mai 2026                        | i mai~2026",
                "minst 30 timer i uken             | minst 30~timer i uken",
                "18 til 55 år                      | 18 til 55~år",
                "48 % av 214                       | 48~% av 214",
                "3 timerlister og 2 personer       | 3 timerlister og 2 personer",
                "bokstav for bokstav               | bokstav for bokstav"
            })
    void hold(String tekst, String holdt) {
        assertThat(Ubrutt.hold(tekst)).isEqualTo(holdt.replace('~', '\u00a0'));
    }

    @Test
    @DisplayName("bare i det som leses: det en bruker skriver i et felt, kommer tilbake som det var")
    void bareIDetSomLeses() {
        StringOutput ut = new StringOutput();
        Ubrutt side = new Ubrutt(ut);
        for (String tagg : new String[] {"p", "textarea"}) {
            side.setContext(tagg, null);
            side.writeUserContent("§ 8");
        }
        side.setContext("input", "value");
        side.writeUserContent("§ 8");
        assertThat(ut.toString()).isEqualTo("§\u00a08§ 8§ 8");
    }
}
