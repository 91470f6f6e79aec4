package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;

/** What a municipality number of any year is today; one for each run of rules, remembering what it has looked up. */
final class Kommunekart {

    private final LocalDate idag;
    private final Map<String, Kommunesvar> svar = new HashMap<>();

    Kommunekart(LocalDate idag) {
        this.idag = idag;
    }

    Kommunesvar iDag(String nummer) {
        return svar.computeIfAbsent(nummer, n -> Kommuner.norske().resolver(n, idag));
    }

    /** The municipalities of today that a number of any year may be. */
    Set<String> mulige(String nummer) {
        return switch (iDag(nummer)) {
            case Kommunesvar.Entydig(String naa) -> Set.of(naa);
            case Kommunesvar.Delt(List<String> kandidater) -> Set.copyOf(kandidater);
            case Kommunesvar.Ukjent(String ukjent) -> Set.of(ukjent);
        };
    }

    /** Whether two numbers, of whatever years, are the same municipality today; a divided one is none of its parts. */
    boolean erSamme(String en, String annen) {
        return en.equals(annen)
                || iDag(en) instanceof Kommunesvar.Entydig(String a)
                        && iDag(annen) instanceof Kommunesvar.Entydig(String b)
                        && a.equals(b);
    }

    /** As {@link #erSamme}, but each part of a divided one has taken over what the whole had: for what is registered on one's own person. */
    boolean harTattOver(String ny, String gammel) {
        return !Collections.disjoint(mulige(ny), mulige(gammel));
    }
}
