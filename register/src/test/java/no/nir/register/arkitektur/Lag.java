package no.nir.register.arkitektur;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rooms of the register, top first. Arrows go down only: not up, and not along a row. */
final class Lag {

    private static final List<List<String>> RADER = List.of(
            List.of("oppstart"),
            List.of("web", "api"),
            List.of("rapport", "tilskudd", "bosetting", "utveksling", "dokumentasjon", "brukerstoette", "konsekvens"),
            List.of("registrering", "kilde", "varsling", "omregning"),
            List.of("kategori"),
            List.of("person", "opphold", "vedtak", "deltakelse", "proeve", "vindu", "kodeliste"),
            List.of("journal"),
            List.of("sporing"),
            List.of("tilgang", "kommune"),
            List.of("drift"));

    private final String rot;

    /** @param rot the package whose direct sub-packages are the modules */
    Lag(String rot) {
        this.rot = rot;
    }

    /** Each dependency between modules that does not go down, and each module that has no row. */
    TreeSet<String> brudd(JavaClasses klasser) {
        TreeSet<String> brudd = new TreeSet<>();
        for (JavaClass klasse : klasser) {
            modul(klasse)
                    .filter(modul -> rad(modul) < 0)
                    .ifPresent(modul -> brudd.add("%s is no room of the house".formatted(modul)));
            for (Dependency pil : klasse.getDirectDependenciesFromSelf()) {
                brudd(pil).ifPresent(brudd::add);
            }
        }
        return brudd;
    }

    private Optional<String> brudd(Dependency pil) {
        Optional<String> fra = modul(pil.getOriginClass()).filter(modul -> rad(modul) >= 0);
        Optional<String> til = modul(pil.getTargetClass()).filter(modul -> rad(modul) >= 0);
        if (fra.isEmpty() || til.isEmpty() || fra.equals(til) || rad(fra.get()) < rad(til.get())) {
            return Optional.empty();
        }
        return Optional.of("%s → %s: %s → %s"
                .formatted(
                        fra.get(),
                        til.get(),
                        pil.getOriginClass().getName(),
                        pil.getTargetClass().getName()));
    }

    /** No cycles between the packages of one module, its own root package among them. */
    void krevUtenSirkler(JavaClasses klasser) {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Pakker())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(klasser);
    }

    private static int rad(String modul) {
        return IntStream.range(0, RADER.size())
                .filter(rad -> RADER.get(rad).contains(modul))
                .findFirst()
                .orElse(-1);
    }

    private Optional<String> modul(JavaClass klasse) {
        String pakke = klasse.getPackageName();
        if (!pakke.startsWith(rot + ".")) {
            return Optional.empty();
        }
        return Optional.of(pakke.substring(rot.length() + 1).split("\\.")[0]);
    }

    private final class Pakker implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass klasse) {
            return modul(klasse).isPresent() ? SliceIdentifier.of(klasse.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of a module";
        }
    }
}
