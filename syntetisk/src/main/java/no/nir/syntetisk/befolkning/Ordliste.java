package no.nir.syntetisk.befolkning;

import java.util.List;
import java.util.stream.Stream;

/** Words for names and streets that cannot be anyone's: adjective + noun, as Skatteetaten's test people are named. */
final class Ordliste {

    private final List<String> adjektiv = ord("adjektiv.txt");
    private final List<String> substantiv = ord("substantiv.txt");
    private final List<String> gater = ord("gatenavn.txt");

    String fornavn(Terning terning) {
        return terning.ett(adjektiv);
    }

    String etternavn(Terning terning) {
        return terning.treffer(0.15)
                ? terning.ett(substantiv) + " " + terning.ett(substantiv)
                : terning.ett(substantiv);
    }

    String gate(Terning terning) {
        return terning.ett(gater);
    }

    private static List<String> ord(String fil) {
        return Tabell.linjer(fil).stream()
                .flatMap(linje -> Stream.of(linje.split(" ")))
                .toList();
    }
}
