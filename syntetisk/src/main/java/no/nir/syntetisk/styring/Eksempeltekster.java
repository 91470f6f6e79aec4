package no.nir.syntetisk.styring;

import java.util.EnumMap;
import java.util.Map;
import no.nir.syntetisk.befolkning.Eksempel;

/** What each named example shows, in two languages; a missing line stops the program at start. */
final class Eksempeltekster {

    record Tekst(String nb, String en) {}

    private final Map<Eksempel, Tekst> tekster = new EnumMap<>(Eksempel.class);

    Eksempeltekster(String fil) {
        fil.lines()
                .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                .map(linje -> linje.split(";"))
                .forEach(felt -> tekster.put(Eksempel.valueOf(felt[0]), new Tekst(felt[1], felt[2])));
        for (Eksempel eksempel : Eksempel.values()) {
            hent(eksempel);
        }
    }

    Tekst hent(Eksempel eksempel) {
        Tekst tekst = tekster.get(eksempel);
        if (tekst == null) {
            throw new IllegalStateException("eksemplet har ingen tekst: " + eksempel);
        }
        return tekst;
    }
}
