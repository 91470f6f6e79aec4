package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Navn som maskiner leser, er ascii")
class NavneTest {

    @Test
    @DisplayName("Pakker, typer, medlemmer, adresser og JSON-felter")
    void kode() {
        assertThat(Navneregel.brudd(Kildekode.hele())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "package no.nir.util; class A {}",
                "package no.nir.dto; class A {}",
                "class Søknad {}",
                "record A(String fødselsdato) {}",
                "class A { void avslå() {} }",
                "class A { int år; }",
                "class A { @interface GetMapping { String value(); } @GetMapping(\"/søk\") void a() {} }",
                "class A { @interface GetMapping { String value(); } @GetMapping(\"/Person/{personId}\") void a() {} }",
                "class A { @interface JsonProperty { String value(); } @JsonProperty(\"kjønn\") String a; }"
            })
    @DisplayName("Et brudd blir meldt")
    void brudd(String kilde) {
        assertThat(Navneregel.brudd(Kildekode.avTekst("A.java", kilde))).isNotEmpty();
    }

    @Test
    @DisplayName("Norske ord i tekster og kommentarer er lov")
    void lovlig() {
        assertThat(Navneregel.brudd(Kildekode.avTekst(
                        "A.java",
                        "class A { @interface GetMapping { String value(); } /** Å. */ String a = \"æøå\";"
                                + " @GetMapping(\"/personer/{personId}/kategori\") void b() {} }")))
                .isEmpty();
    }

    @Test
    @DisplayName("Filnavn på maler, tekster, migreringer og statiske filer")
    void ressurser() {
        for (String mappe :
                List.of("register/src/main/resources", "register/src/main/jte", "regelverk/src/main/resources")) {
            assertThat(Navneregel.ressurser(Kildekode.rot().resolve(mappe))).isEmpty();
        }
    }

    @Test
    @DisplayName("Et filnavn med ø blir meldt")
    void ressursbrudd(@TempDir Path mappe) throws java.io.IOException {
        java.nio.file.Files.writeString(mappe.resolve("søk.jte"), "");
        assertThat(Navneregel.ressurser(mappe)).hasSize(1);
    }
}
