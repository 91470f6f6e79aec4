package no.nir.register.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import no.nir.register.NirApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("Modulgrenser")
class ModulgrenserTest {

    static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.nir");

    private static final String BRUDD = "no.nir.register.arkitektur.brudd";

    private static JavaClasses eksempel(String pakke) {
        return new ClassFileImporter().importPackages(BRUDD + "." + pakke);
    }

    @Test
    @DisplayName("Spring Modulith godkjenner modulene")
    void modulith() {
        ApplicationModules.of(NirApplication.class).verify();
    }

    @Test
    @DisplayName("Pilene går bare nedover")
    void lag() {
        assertThat(new Lag("no.nir.register").brudd(KLASSER)).isEmpty();
    }

    @Test
    @DisplayName("En pil oppover og et ukjent rom blir meldt, en pil nedover ikke")
    void lagbrudd() {
        String rot = BRUDD + ".lag";
        assertThat(new Lag(rot).brudd(eksempel("lag")))
                .containsExactly(
                        "hjelp is no room of the house",
                        "person → web: %1$s.person.Oppover → %1$s.web.Side".formatted(rot));
    }

    @Test
    @DisplayName("Ingen sirkler mellom pakkene i en modul")
    void sirkler() {
        new Lag("no.nir.register").krevUtenSirkler(KLASSER);
    }

    @Test
    @DisplayName("En sirkel mellom to pakker blir meldt")
    void sirkelbrudd() {
        assertThatThrownBy(() -> new Lag(BRUDD + ".sirkel").krevUtenSirkler(eksempel("sirkel")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    @DisplayName("Regelverket kjenner verken Spring, database, nett eller klokke")
    void rentRegelverk() {
        rent("no.nir.regelverk..", "no.nir.tid..", "no.nir.ident..", "no.nir.kodeverk..")
                .check(KLASSER);
    }

    @Test
    @DisplayName("En klasse som bruker databasen, er ikke rent regelverk")
    void rentRegelverkBrudd() {
        assertThatThrownBy(() -> rent(BRUDD + "..").check(eksempel("uren"))).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("Verdipakkene ligger nederst: tid vet ingenting om de andre, ingen av dem om loven")
    void verdipakker() {
        noClasses()
                .that()
                .resideInAPackage("no.nir.tid..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.nir.ident..", "no.nir.kodeverk..", "no.nir.regelverk..")
                .check(KLASSER);
        noClasses()
                .that()
                .resideInAnyPackage("no.nir.ident..", "no.nir.kodeverk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.nir.regelverk..")
                .check(KLASSER);
    }

    @Test
    @DisplayName("Registeret kjenner ikke det syntetiske Norge")
    void utenSyntetisk() {
        noClasses()
                .that()
                .resideInAPackage("no.nir.register..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.nir.syntetisk..")
                .check(KLASSER);
    }

    private static ArchRule rent(String... pakker) {
        return noClasses()
                .that()
                .resideInAnyPackage(pakker)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class)
                .allowEmptyShould(true);
    }
}
