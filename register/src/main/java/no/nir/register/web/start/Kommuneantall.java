package no.nir.register.web.start;

import java.util.Map;

/** How many of each kind one municipality has. No persons: for those who follow many municipalities. */
record Kommuneantall(String kommunenummer, Map<Oppgavetype, Long> antall, long forbi) {

    Kommuneantall {
        antall = Map.copyOf(antall);
    }

    long av(Oppgavetype type) {
        return antall.getOrDefault(type, 0L);
    }
}
