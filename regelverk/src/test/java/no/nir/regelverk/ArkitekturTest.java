package no.nir.regelverk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The law is pure: no clock, no I/O, no locale, no cycles. */
@AnalyzeClasses(packages = "no.nir", importOptions = ImportOption.DoNotIncludeTests.class)
class ArkitekturTest {

    @ArchTest
    static final ArchRule INGEN_KLOKKE =
            noClasses().should(kalleMetodenMedNavn("now")).as("ingen klasser i regelverk leser klokken");

    @ArchTest
    static final ArchRule INGEN_IO = noClasses()
            .that(resideInAnyPackage("no.nir.regelverk..", "no.nir.tid..")
                    .and(resideOutside("no.nir.regelverk.kommandolinje..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..",
                            "java.nio..",
                            "java.net..",
                            "java.sql..",
                            "java.util.logging..",
                            "org.snakeyaml..")
                    .and(resideOutside("java.nio.charset..")))
            .as("bare kommandolinjen gjør I/O");

    @ArchTest
    static final ArchRule INGEN_LOCALE = noClasses()
            .that(resideInAPackage("no.nir.regelverk..").and(resideOutside("no.nir.regelverk.kommandolinje..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Locale")
            .as("reglene kjenner ikke noe språk");

    @ArchTest
    static final ArchRule VERDIPAKKENE_LIGGER_NEDERST = noClasses()
            .that(resideInAnyPackage("no.nir.tid..", "no.nir.ident..", "no.nir.kodeverk.."))
            .should()
            .dependOnClassesThat(resideInAPackage("no.nir.regelverk.."));

    @ArchTest
    static final ArchRule INGEN_SIRKLER =
            slices().matching("no.nir.(**)").should().beFreeOfCycles();

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideOutside(String pakke) {
        return com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(pakke));
    }

    private static ArchCondition<JavaClass> kalleMetodenMedNavn(String navn) {
        return new ArchCondition<>("kalle " + navn + "()") {
            @Override
            public void check(JavaClass klasse, ConditionEvents hendelser) {
                for (JavaMethodCall kall : klasse.getMethodCallsFromSelf()) {
                    if (kall.getTarget().getName().equals(navn)
                            && kall.getTargetOwner().getPackageName().startsWith("java.time")) {
                        hendelser.add(SimpleConditionEvent.satisfied(kall, kall.getDescription()));
                    }
                }
            }
        };
    }
}
