package no.nir.register.arkitektur;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.sun.source.tree.CompilationUnitTree;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Time comes from an injected {@link Clock}; only the module drift makes one. */
final class Klokkeregel {

    static final String UNNTATT = "no.nir.register.drift..";

    private Klokkeregel() {}

    static ArchRule utenEgenKlokke(String... pakker) {
        return noClasses()
                .that()
                .resideInAnyPackage(pakker)
                .and()
                .resideOutsideOfPackages(UNNTATT, "no.nir.syntetisk..", "no.nir.maaling..")
                .should()
                .callMethodWhere(naaUtenKlokke())
                .orShould()
                .callMethodWhere(target(owner(
                                DescribedPredicate.describe("Clock", klasse -> klasse.isEquivalentTo(Clock.class))))
                        .and(target(nameMatching("system.*|tick.*"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .allowEmptyShould(true)
                .because("time comes from an injected clock (house.md § 4)");
    }

    private static DescribedPredicate<JavaMethodCall> naaUtenKlokke() {
        return DescribedPredicate.describe(
                "now() without a Clock",
                kall -> kall.getTarget().getName().equals("now")
                        && resideInAPackage("java.time..").test(kall.getTargetOwner())
                        && kall.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    /** SQL that reads the database's clock. */
    static List<String> iSql(Kildekode kode) {
        List<String> brudd = new ArrayList<>();
        for (CompilationUnitTree fil : kode.filer()) {
            for (Tekster.Tekst tekst : Tekster.i(kode, fil)) {
                if (Sql.erSql(tekst.verdi()) && Sql.leserKlokken(tekst.verdi())) {
                    brudd.add("%s reads the database's clock".formatted(tekst.sted()));
                }
            }
        }
        return brudd;
    }

    static List<String> iMigreringer(Migreringer migreringer) {
        return migreringer.tekstPerFil().entrySet().stream()
                .filter(fil -> Sql.leserKlokken(fil.getValue()))
                .map(fil -> "%s reads the database's clock".formatted(fil.getKey()))
                .toList();
    }
}
