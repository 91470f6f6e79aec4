package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import no.nir.tid.Periode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayName("Datoer, tall og flertall skrives slik språket gjør det")
class TeksterTest {

    private final Tekster tekster = new Tekster();

    @AfterEach
    void tilbake() {
        LocaleContextHolder.resetLocaleContext();
    }

    private void paa(Spraak spraak) {
        LocaleContextHolder.setLocale(spraak.locale());
    }

    @ParameterizedTest
    @CsvSource({"NB, 12. mars 2026", "NN, 12. mars 2026", "EN, 12 March 2026"})
    void dato(Spraak spraak, String skrevet) {
        paa(spraak);
        assertThat(tekster.dato(LocalDate.of(2026, 3, 12))).isEqualTo(skrevet);
    }

    @Test
    @DisplayName("tusener skilles med tynt mellomrom")
    void tall() {
        paa(Spraak.NB);
        assertThat(tekster.tall(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(tekster.tall(new BigDecimal("12.5"))).isEqualTo("12,5");
        paa(Spraak.EN);
        assertThat(tekster.tall(new BigDecimal("1012.5"))).isEqualTo("1\u202f012.5");
    }

    @ParameterizedTest
    @CsvSource({
        "NB, Norsk og samfunnskunnskap, norsk og samfunnskunnskap",
        "NB, UDI har svart, UDI har svart",
        "EN, Refusal, refusal",
        "EN, Another language, another language",
        "EN, Norwegian and social studies, Norwegian and social studies",
        "EN, English course, English course",
        "EN, Nordic citizen, Nordic citizen",
        "EN, 'Not known', 'not known'",
        "NB, '', ''"
    })
    @DisplayName("inne i en setning begynner et navn med liten bokstav, om ikke språket skriver det med stor")
    void iSetning(Spraak spraak, String navn, String skrevet) {
        paa(spraak);
        assertThat(tekster.iSetning(navn)).isEqualTo(skrevet);
    }

    @ParameterizedTest
    @CsvSource({"0, Ingen personer", "1, Én person", "2, 2 personer", "20000, 20\u202f000 personer"})
    void flertall(int antall, String skrevet) {
        paa(Spraak.NB);
        assertThat(tekster.tekst("soek.antall", antall)).isEqualTo(skrevet);
    }

    @Test
    void periode() {
        assertThat(tekster.periode(Periode.mellom(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 8, 31))))
                .isEqualTo("12.03.2026–31.08.2026");
        assertThat(tekster.periode(Periode.fra(LocalDate.of(2026, 3, 12)))).isEqualTo("12.03.2026–");
    }

    @ParameterizedTest
    @CsvSource({"no, NB", "nb, NB", "nn, NN", "en, EN", "fr, NB"})
    @DisplayName("ukjente språk møtes på bokmål")
    void spraak(String kode, Spraak spraak) {
        assertThat(Spraak.av(Locale.of(kode))).isEqualTo(spraak);
    }

    @Test
    @DisplayName("en tekst som mangler, synes")
    void mangler() {
        assertThat(tekster.tekst("finnes.ikke")).isEqualTo("⟦finnes.ikke⟧");
    }

    @ParameterizedTest
    @CsvSource({"/personer?side=2, /personer?side=2", "//ond.example, /", "https://ond.example, /", "/\\ond, /", "'', /"
    })
    @DisplayName("språkvalget leder aldri ut av registeret")
    void innenlands(String til, String ventet) {
        assertThat(Spraakside.innenlands(til)).isEqualTo(ventet);
    }
}
