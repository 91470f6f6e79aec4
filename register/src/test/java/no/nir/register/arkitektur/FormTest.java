package no.nir.register.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det som ikke skal inn i huset")
class FormTest {

    @Test
    @DisplayName("Ingen settere, ingen Impl, ingen grensesnitt med én gjennomføring, ingen tjeneste som trenger alt")
    void form() {
        assertThat(Formregel.brudd(ModulgrenserTest.KLASSER)).isEmpty();
    }

    @Test
    @DisplayName("Hvert av dem blir meldt")
    void formbrudd() {
        assertThat(Formregel.brudd(new ClassFileImporter().importPackages("no.nir.arkitekturbrudd.form")))
                .containsExactly(
                        "no.nir.arkitekturbrudd.form.Altmulig: 6 collaborators",
                        "no.nir.arkitekturbrudd.form.Oppslag: an interface with one implementation",
                        "no.nir.arkitekturbrudd.form.OppslagImpl.setVerdi(java.lang.String): no setters",
                        "no.nir.arkitekturbrudd.form.OppslagImpl: no such endings of names");
    }
}
