package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import no.nir.register.arkitektur.brudd.klokke.EgenKlokke;
import no.nir.register.arkitektur.brudd.klokke.LagetKlokke;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tiden kommer fra en klokke som er gitt")
class KlokkeTest {

    @Test
    @DisplayName("Ingen klasse leser maskinens klokke")
    void klasser() {
        Klokkeregel.utenEgenKlokke("no.nir..").check(ModulgrenserTest.KLASSER);
    }

    @ParameterizedTest(name = "{0} blir meldt")
    @ValueSource(classes = {EgenKlokke.class, LagetKlokke.class})
    void klassebrudd(Class<?> eksempel) {
        assertThatThrownBy(() ->
                        Klokkeregel.utenEgenKlokke("no.nir..").check(new ClassFileImporter().importClasses(eksempel)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(eksempel.getSimpleName());
    }

    @Test
    @DisplayName("Ingen SQL leser databasens klokke")
    void sql() {
        assertThat(Klokkeregel.iSql(Kildekode.hele())).isEmpty();
        assertThat(Klokkeregel.iMigreringer(Migreringer.hele())).isEmpty();
    }

    @ParameterizedTest(name = "{0} blir meldt")
    @ValueSource(strings = {"select now()", "insert into a select current_date", "update a set t = clock_timestamp()"})
    void sqlbrudd(String sql) {
        Kildekode kode = Kildekode.avTekst("A.java", "class A { String sql = \"%s\"; }".formatted(sql));
        assertThat(Klokkeregel.iSql(kode)).hasSize(1);
        Migreringer migrering = new Migreringer(Map.of("a/V1.sql", sql), Map.of("a/V1.sql", "a"));
        assertThat(Klokkeregel.iMigreringer(migrering)).hasSize(1);
    }
}
