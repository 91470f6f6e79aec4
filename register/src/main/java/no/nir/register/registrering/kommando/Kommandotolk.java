package no.nir.register.registrering.kommando;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.Ny;
import tools.jackson.databind.node.ObjectNode;

/** Reads a command from its fields, the same way for a form, the API and a file: strictly, and with all faults at once. */
public final class Kommandotolk {

    /** A command, or why there is none. */
    public sealed interface Tolket {

        record Forstaatt(Kommando kommando) implements Tolket {}

        record Uforstaatt(List<Avvisning> avvisninger) implements Tolket {}
    }

    private static final int LANG_KODE = 60;

    private Kommandotolk() {}

    public static Tolket tolk(ObjectNode node) {
        Felter felter = new Felter(node, "");
        Optional<Kommando> kommando =
                switch (felter.type()) {
                    case "Korriger" -> korriger(felter);
                    case "Annuller" -> Optional.of(new Annuller(felter.nummer("nr"), felter.kode("aarsak")));
                    case "Flytt" -> flytt(felter);
                    default -> Nytolk.tolk(felter, "type").map(Function.identity());
                };
        List<Avvisning> avvisninger = felter.avvisninger();
        return kommando.isPresent() && avvisninger.isEmpty()
                ? new Tolket.Forstaatt(kommando.get())
                : new Tolket.Uforstaatt(utenFoelgefeil(avvisninger));
    }

    private static Optional<Kommando> korriger(Felter felter) {
        long nr = felter.nummer("nr");
        String aarsak = felter.kode("aarsak");
        Optional<Ny> ny = felter.objekt("ny").flatMap(node -> {
            Felter inni = new Felter(node, "ny.");
            Optional<Ny> lest = Nytolk.tolk(inni, "ny.type");
            inni.avvisninger().forEach(felter::avvis);
            return lest;
        });
        return ny.map(kommando -> new Korriger(nr, aarsak, kommando));
    }

    private static Optional<Kommando> flytt(Felter felter) {
        long nr = felter.nummer("nr");
        String aarsak = felter.kode("aarsak");
        return maal(felter).map(til -> new Flytt(nr, aarsak, til));
    }

    private static Optional<Flyttemaal> maal(Felter felter) {
        boolean person = felter.har(Flyttemaal.TIL_PERSON);
        boolean kommune = felter.har(Flyttemaal.TIL_KOMMUNE);
        if (person == kommune) {
            felter.avvis(new Avvisning.FlyttingenMaaHaEttMaal(Flyttemaal.TIL_PERSON));
            return Optional.empty();
        }
        return person
                ? felter.person(Flyttemaal.TIL_PERSON).map(Flyttemaal.Person::new)
                : Optional.of(new Flyttemaal.Kommune(
                        felter.tekst(Flyttemaal.TIL_KOMMUNE, LANG_KODE, Avvisning.FeltetMangler::new)));
    }

    /** Of a command whose kind is not understood, the unknown fields say nothing. */
    private static List<Avvisning> utenFoelgefeil(List<Avvisning> avvisninger) {
        List<Avvisning> uten = new ArrayList<>(avvisninger);
        boolean uforstaatt = avvisninger.stream()
                .anyMatch(a ->
                        a instanceof Avvisning.KommandoenErUkjent || a.felt().endsWith("type"));
        if (uforstaatt) {
            uten.removeIf(a -> a instanceof Avvisning.FeltetErUkjent);
        }
        return uten;
    }
}
