package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;

/** Municipality numbers of any day as they are on this one. Nothing is remembered: looking it up takes about a microsecond. */
record Kommunenumre(LocalDate iDag) {

    /**
     * @param nummer the number today; the old one when nobody can say which it became
     * @param kandidater the numbers it may have become when the municipality was divided; else empty
     */
    record Dagens(String nummer, List<String> kandidater) {
        boolean kanVaere(Dagens annen) {
            return alle().stream().anyMatch(annen.alle()::contains);
        }

        private List<String> alle() {
            return kandidater.isEmpty() ? List.of(nummer) : kandidater;
        }
    }

    /** A number a source writes on days before it was in use, or after, is read as the municipality that had it. */
    Dagens dagens(String nummer, LocalDate dag) {
        Kommunesvar svar = Kommuner.norske().resolver(nummer, dag, iDag);
        return dagens(
                nummer, svar instanceof Kommunesvar.Ukjent ? Kommuner.norske().resolver(nummer, iDag) : svar);
    }

    private static Dagens dagens(String nummer, Kommunesvar svar) {
        return switch (svar) {
            case Kommunesvar.Entydig(String naa) -> new Dagens(naa, List.of());
            case Kommunesvar.Delt(List<String> kandidater) -> new Dagens(nummer, kandidater);
            case Kommunesvar.Ukjent(String ukjent) -> new Dagens(ukjent, List.of());
        };
    }
}
