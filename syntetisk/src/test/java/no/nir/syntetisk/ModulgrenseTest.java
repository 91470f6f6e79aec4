package no.nir.syntetisk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Det syntetiske Norge")
class ModulgrenseTest {

    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.nir.syntetisk");

    @Test
    @DisplayName("bruker verdiene, men kjenner hverken reglene eller registeret")
    void kjennerIkkeReglene() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("no.nir.regelverk..", "no.nir.register..")
                .check(KLASSER);
    }

    @Test
    @DisplayName("forteller liv uten å vite om HTTP")
    void befolkningUtenHttp() {
        noClasses()
                .that()
                .resideInAPackage("no.nir.syntetisk.befolkning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "no.nir.syntetisk.utsending..",
                        "no.nir.syntetisk.udi..",
                        "no.nir.syntetisk.hkdir..")
                .check(KLASSER);
    }
}
