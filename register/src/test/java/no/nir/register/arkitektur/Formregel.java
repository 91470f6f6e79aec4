package no.nir.register.arkitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What house.md § 5 says not to bring in, as far as the compiled classes show it. */
final class Formregel {

    static final int FLEST_MEDARBEIDERE = 5;

    /** Interfaces with one implementation that are a port on purpose, with the reason. */
    static final Set<String> PORTER = Set.of(
            // the master key may lie in a key service in production (house.md § 4)
            "no.nir.register.journal.Masternoekkel",
            // what the two principals of the security filters have in common; the other one comes from a token
            "no.nir.register.tilgang.Bruker$Baerer",
            // lets the formats below ask the run above without an arrow upwards
            "no.nir.register.kilde.Skriverunde");

    private Formregel() {}

    static TreeSet<String> brudd(JavaClasses klasser) {
        TreeSet<String> brudd = new TreeSet<>();
        for (JavaClass klasse : klasser) {
            if (klasse.isAnonymousClass() || klasse.getPackageName().startsWith("no.nir.register.web.maler")) {
                continue;
            }
            navn(klasse, brudd);
            settere(klasse, brudd);
            medarbeidere(klasse, brudd);
            grensesnitt(klasse, klasser, brudd);
        }
        return brudd;
    }

    private static void navn(JavaClass klasse, TreeSet<String> brudd) {
        if (klasse.getSimpleName().matches(".*(Impl|DTO|Dto|Mapper|Util|Utils|Helper)")) {
            brudd.add("%s: no such endings of names".formatted(klasse.getName()));
        }
    }

    private static void settere(JavaClass klasse, TreeSet<String> brudd) {
        for (JavaMethod metode : klasse.getMethods()) {
            boolean setter = metode.getName().matches("set[A-Z].*")
                    && metode.getRawReturnType().getName().equals("void")
                    && metode.getRawParameterTypes().size() == 1;
            if (setter) {
                brudd.add("%s: no setters".formatted(metode.getFullName()));
            }
        }
    }

    /** Classes that Spring makes; values may have as many parts as the thing has. */
    private static void medarbeidere(JavaClass klasse, TreeSet<String> brudd) {
        boolean boenne = klasse.isMetaAnnotatedWith("org.springframework.stereotype.Component");
        for (JavaConstructor bygger : klasse.getConstructors()) {
            long antall = bygger.getRawParameterTypes().stream()
                    .filter(type -> type.getPackageName().startsWith("no.nir")
                            || type.getName().endsWith("JdbcClient"))
                    .count();
            if (boenne && antall > FLEST_MEDARBEIDERE) {
                brudd.add("%s: %d collaborators".formatted(klasse.getName(), antall));
            }
        }
    }

    private static void grensesnitt(JavaClass klasse, JavaClasses klasser, TreeSet<String> brudd) {
        boolean funksjon = klasse.isAnnotatedWith(FunctionalInterface.class);
        if (!klasse.isInterface()
                || klasse.isAnnotation()
                || funksjon
                || forseglet(klasse)
                || PORTER.contains(klasse.getName())) {
            return;
        }
        List<JavaClass> gjennomforinger = new ArrayList<>();
        for (JavaClass annen : klasser) {
            if (!annen.isInterface() && annen.isAssignableTo(klasse.getName())) {
                gjennomforinger.add(annen);
            }
        }
        if (gjennomforinger.size() == 1
                && !gjennomforinger.getFirst().getModifiers().contains(JavaModifier.SYNTHETIC)) {
            brudd.add("%s: an interface with one implementation".formatted(klasse.getName()));
        }
    }

    private static boolean forseglet(JavaClass klasse) {
        return klasse.reflect().isSealed();
    }
}
