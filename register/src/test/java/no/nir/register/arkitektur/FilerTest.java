package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Filer og pakker")
class FilerTest {

    private static final Map<String, String> KODE = Filregel.les(
            Kildekode.rot(),
            "regelverk/src/main/java",
            "register/src/main/java",
            "syntetisk/src/main/java",
            "maaling/src/main/java");

    private static final String INFO = "/** What this package is for. */ @NullMarked package a;";

    @Test
    @DisplayName("Hver pakke sier hva den er til, og er nullmerket")
    void pakker() {
        assertThat(Filregel.pakker(KODE)).isEmpty();
    }

    @Test
    @DisplayName("En pakke uten package-info, uten nullmerke eller uten formål blir meldt")
    void pakkebrudd() {
        assertThat(Filregel.pakker(Map.of(
                        "a/A.java", "",
                        "a/package-info.java", INFO,
                        "b/B.java", "",
                        "c/package-info.java", "/** What this package is for. */ package c;",
                        "d/package-info.java", "@NullMarked package d;")))
                .containsExactlyInAnyOrder(
                        "b has no package-info.java", "c is not @NullMarked", "d does not say what it is for");
    }

    @Test
    @DisplayName("Ingen fil er lengre enn 400 linjer uten grunn")
    void lengde() {
        assertThat(Filregel.lengde(KODE)).isEmpty();
        assertThat(Filregel.lengde(Filregel.les(Kildekode.rot(), "regelverk/src/test/java", "register/src/test/java")))
                .isEmpty();
    }

    @Test
    @DisplayName("En lang fil blir meldt; med grunn er den lov")
    void lengdebrudd() {
        String lang = "x\n".repeat(401);
        assertThat(Filregel.lengde(Map.of("a/Lang.java", lang))).hasSize(1);
        assertThat(Filregel.lengde(Map.of("a/Lang.java", "// Longer than 400 lines because …\n" + lang)))
                .isEmpty();
    }
}
