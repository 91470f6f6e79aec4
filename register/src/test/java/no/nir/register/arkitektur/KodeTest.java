package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Inne i metodene")
class KodeTest {

    private static final String HODE = """
            import java.util.logging.Logger;
            class A {
              sealed interface Utfall { record Ja() implements Utfall {} record Nei() implements Utfall {} }
              record Person(String fornavn, long personId) {}
              static final Logger LOGG = Logger.getLogger("a");
              int a(Utfall utfall, Person person, String tekst, org.springframework.jdbc.core.simple.JdbcClient jdbc) {
            """;

    private static Kildekode kode(String metode) {
        return Kildekode.avTekst("A.java", HODE + metode + "}}");
    }

    @Test
    @DisplayName(
            "Ingen default over forseglede typer, ingen persondata i logg eller feilmeldinger, ingen strøm rett fra en spørring")
    void kode() {
        assertThat(Koderegel.brudd(Kildekode.hele())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "return switch (utfall) { case Utfall.Ja ja -> 1; default -> 2; };",
                "switch (utfall) { case Utfall.Ja ja -> { return 1; } default -> { return 2; } }",
                "return (int) jdbc.sql(tekst).query(Long.class).stream().count();",
                "LOGG.info(person.fornavn()); return 1;",
                "LOGG.info(\"feil for \" + person.fornavn()); return 1;",
                "LOGG.warning(() -> \"feil for \" + person.fornavn()); return 1;",
                "throw new IllegalArgumentException(\"ukjent \" + person.fornavn());"
            })
    @DisplayName("Et brudd blir meldt")
    void brudd(String metode) {
        assertThat(Koderegel.brudd(kode(metode))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "return switch (utfall) { case Utfall.Ja ja -> 1; case Utfall.Nei nei -> 2; };",
                "return switch (tekst) { case \"a\" -> 1; default -> 2; };",
                "return (int) jdbc.sql(tekst).query(Long.class).list().stream().count();",
                "LOGG.info(\"lagret \" + person.personId()); return 1;",
                "throw new IllegalArgumentException(\"ukjent kode\");"
            })
    @DisplayName("Lovlig kode blir ikke meldt")
    void lovlig(String metode) {
        assertThat(Koderegel.brudd(kode(metode))).isEmpty();
    }
}
