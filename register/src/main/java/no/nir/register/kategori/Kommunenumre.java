package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;

/** Municipality numbers of any day as they are today. Remembers its answers; made anew for each run. */
final class Kommunenumre {

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

    private record Spoersmaal(String nummer, LocalDate dag) {}

    private final LocalDate iDag;
    private final Map<Spoersmaal, Dagens> svar = new HashMap<>();

    Kommunenumre(LocalDate iDag) {
        this.iDag = iDag;
    }

    Dagens dagens(String nummer, LocalDate dag) {
        return svar.computeIfAbsent(new Spoersmaal(nummer, dag), this::slaaOpp);
    }

    private Dagens slaaOpp(Spoersmaal s) {
        return switch (Kommuner.norske().resolver(s.nummer(), s.dag(), iDag)) {
            case Kommunesvar.Entydig(String nummer) -> new Dagens(nummer, List.of());
            case Kommunesvar.Delt(List<String> kandidater) -> new Dagens(s.nummer(), kandidater);
            case Kommunesvar.Ukjent(String nummer) -> new Dagens(nummer, List.of());
        };
    }
}
