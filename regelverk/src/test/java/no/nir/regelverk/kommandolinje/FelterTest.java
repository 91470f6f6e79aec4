package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each kind of value a case can hold, with both sides of what is accepted, and the way a refusal is put. */
@DisplayName("Felter")
class FelterTest {

    private final List<String> ukjente = new ArrayList<>();

    private Felter felter(String navn, @Nullable Object verdi) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(navn, verdi);
        return Felter.av(map, "facts", ukjente);
    }

    @Test
    @DisplayName("datoer fra 1850 til og med 2200 leses")
    void datoer() {
        assertThat(felter("born", "1850-01-01").getDato("born")).isEqualTo(LocalDate.of(1850, 1, 1));
        assertThat(felter("born", "2200-12-31").getDato("born")).isEqualTo(LocalDate.of(2200, 12, 31));
        assertThatThrownBy(() -> felter("born", "1849-12-31").dato("born"))
                .hasMessage("facts.born: skal ligge mellom 1850-01-01 og 2200-12-31, ikke «1849-12-31»");
        assertThatThrownBy(() -> felter("born", "2201-01-01").dato("born")).hasMessageContaining("skal ligge mellom");
        assertThatThrownBy(() -> felter("born", 12).dato("born"))
                .hasMessage("facts.born: er ikke en dato som 2024-03-01: «12»");
        assertThatThrownBy(() -> felter("born", null).getDato("born"))
                .hasMessage("facts.born: mangler; forventet dato som 2024-03-01");
        assertThat(felter("born", null).dato("born")).isNull();
    }

    @Test
    @DisplayName("et halvåpent tidsrom slutter dagen før, og ikke før det begynner")
    void tidsrom() {
        Felter felter = Felter.av(Map.of("from", "2022-03-01", "to", "2022-03-01"), "", ukjente);
        assertThat(felter.dagenFoer("to")).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(felter.dagenFoer("to", "from")).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(felter.dagenFoer("borte", "from")).isNull();
        assertThat(felter.dagenFoer("to", "borte")).isEqualTo(LocalDate.of(2022, 2, 28));
        Felter baklengs = Felter.av(Map.of("from", "2022-03-02", "to", "2022-03-01"), "", ukjente);
        assertThatThrownBy(() -> baklengs.dagenFoer("to", "from"))
                .hasMessage("to: er før «from» (2022-03-02): 2022-03-01");
        assertThatThrownBy(() -> baklengs.ikkeFoer("to", "from")).hasMessageContaining("er før «from»");
    }

    @Test
    @DisplayName("tekster, koder, ja og nei")
    void tekster() {
        assertThat(felter("b", "ASYL_28").getTekst("b")).isEqualTo("ASYL_28");
        assertThat(felter("b", 7).tekst("b")).isEqualTo("7");
        assertThat(felter("b", null).tekst("b")).isNull();
        assertThatThrownBy(() -> felter("b", null).getTekst("b")).hasMessage("facts.b: mangler; forventet en tekst");
        assertThatThrownBy(() -> felter("b", List.of()).tekst("b"))
                .hasMessage("facts.b: skal være en tekst, ikke en liste");
        assertThatThrownBy(() -> felter("b", Map.of()).tekst("b"))
                .hasMessage("facts.b: skal være en tekst, ikke en samling nøkler");
        assertThat(felter("scheme", "NORSK").kode("scheme", Ordning.class)).isEqualTo(Ordning.NORSK);
        assertThatThrownBy(() -> felter("scheme", "norsk").kode("scheme", Ordning.class))
                .hasMessage("facts.scheme: skal være en av [INTRO, NORSK, ASYL], ikke «norsk»");
        assertThat(felter("agr", true).jaNei("agr")).isTrue();
        assertThat(felter("agr", false).jaNei("agr")).isFalse();
        assertThat(felter("agr", null).jaNei("agr")).isNull();
        assertThat(felter("agr", true).erSann("agr")).isTrue();
        assertThat(felter("agr", false).erSann("agr")).isFalse();
        assertThat(felter("agr", null).erSann("agr")).isFalse();
        assertThatThrownBy(() -> felter("agr", "ja").jaNei("agr"))
                .hasMessage("facts.agr: skal være true eller false, ikke «ja»");
        assertThat(felter("agr", false).har("agr")).isTrue();
        assertThat(felter("agr", null).har("agr")).isFalse();
    }

    @Test
    @DisplayName("hele tall fra 0 til og med 100000")
    void tall() {
        assertThat(felter("hours", 37.5).tall("hours")).isEqualTo(37.5);
        assertThat(felter("hours", null).tall("hours")).isNull();
        assertThat(felter("hours", null).heltall("hours")).isNull();
        assertThat(felter("hours", 0).heltall("hours")).isZero();
        assertThat(felter("hours", 100_000).heltall("hours")).isEqualTo(100_000);
        assertThatThrownBy(() -> felter("hours", -1).heltall("hours"))
                .hasMessage("facts.hours: skal være et helt tall fra 0 til 100000, ikke «-1»");
        assertThatThrownBy(() -> felter("hours", 100_001).heltall("hours")).hasMessageContaining("100001");
        assertThatThrownBy(() -> felter("hours", 1.5).heltall("hours")).hasMessageContaining("1.5");
        assertThatThrownBy(() -> felter("hours", "mange").tall("hours"))
                .hasMessage("facts.hours: skal være et tall, ikke «mange»");
    }

    @Test
    @DisplayName("lister, enkeltverdier og det som ligger under en nøkkel, med sti til det som er galt")
    void lister() {
        assertThat(felter("permits", null).liste("permits")).isEmpty();
        assertThat(felter("permits", Map.of("b", "FAM")).liste("permits"))
                .singleElement()
                .satisfies(f -> assertThat(f.sti("b")).isEqualTo("facts.permits.b"));
        List<Felter> to = felter("permits", List.of(Map.of("b", "FAM"), Map.of("b", "STUD")))
                .liste("permits");
        assertThat(to).extracting(f -> f.getTekst("b")).containsExactly("FAM", "STUD");
        assertThat(to.getLast().sti("b")).isEqualTo("facts.permits[1].b");
        assertThatThrownBy(() -> felter("permits", List.of("FAM")).liste("permits"))
                .hasMessage("facts.permits[0]: skal ha nøkler med verdier, ikke «FAM»");
        assertThat(felter("norsk", null).under("norsk")).isNull();
        assertThat(felter("norsk", Map.of("begun", "2022-03-01")).under("norsk"))
                .isNotNull();
        assertThatThrownBy(() -> Felter.av(null, "expect[0]", ukjente))
                .hasMessage("expect[0]: skal ha nøkler med verdier, ikke tomt");
    }

    @Test
    @DisplayName("nøkler ingen spurte etter, nevnes med stien, også under en annen nøkkel")
    void ukjente() {
        Felter felter = Felter.av(Map.of("norsk", Map.of("begyn", "2022-03-01")), "facts", ukjente);
        Felter norsk = felter.under("norsk");
        felter.ferdig();
        assertThat(ukjente).isEmpty();
        assertThat(norsk).isNotNull();
        if (norsk != null) {
            norsk.ferdig();
        }
        assertThat(ukjente).containsExactly("facts.norsk.begyn");
        assertThat(felter.ukjente()).isSameAs(ukjente);
        assertThat(Felter.av(Map.of(), "", ukjente).sti("id")).isEqualTo("id");
    }

    @Test
    @DisplayName("JSON: tomme og fulle samlinger, tall, ja, ingenting og tegn som må skrives om")
    void json() {
        assertThat(Json.skriv(Map.of())).isEqualTo("{}");
        assertThat(Json.skriv(List.of())).isEqualTo("[]");
        assertThat(Json.skriv(null)).isEqualTo("null");
        Map<String, @Nullable Object> linje = new LinkedHashMap<>();
        linje.put("id", "C\"01\"");
        linje.put("tall", 12);
        linje.put("ja", true);
        linje.put("ingen", null);
        linje.put("liste", List.of("a", List.of(1, 2), Map.of("b", false)));
        assertThat(Json.skriv(linje))
                .isEqualTo("{\"id\":\"C\\\"01\\\"\",\"tall\":12,\"ja\":true,\"ingen\":null,"
                        + "\"liste\":[\"a\",[1,2],{\"b\":false}]}");
        assertThat(Json.skriv("æ\\\n\r\t\u0001\u001f\u0020")).isEqualTo("\"æ\\\\\\n\\r\\t\\u0001\\u001f \"");
    }
}
