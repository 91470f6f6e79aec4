package no.nir.syntetisk.befolkning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calibration tables on the class path: UTF-8, semicolons, first line names the columns, lines beginning with # tell the source. */
final class Tabell {

    record Rad(Map<String, String> felt) {

        String tekst(String kolonne) {
            String verdi = felt.get(kolonne);
            if (verdi == null) {
                throw new IllegalStateException("kolonnen mangler: " + kolonne);
            }
            return verdi;
        }

        int heltall(String kolonne) {
            return Integer.parseInt(tekst(kolonne));
        }

        double tall(String kolonne) {
            return Double.parseDouble(tekst(kolonne));
        }
    }

    private Tabell() {}

    static List<Rad> les(String navn) {
        List<String> linjer = linjer(navn + ".csv");
        String[] kolonner = linjer.getFirst().split(";");
        return linjer.stream()
                .skip(1)
                .map(linje -> rad(navn, kolonner, linje.split(";", -1)))
                .toList();
    }

    static List<String> linjer(String fil) {
        try (InputStream inn = Tabell.class.getResourceAsStream(fil)) {
            if (inn == null) {
                throw new IllegalStateException("fant ikke " + fil);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rad rad(String navn, String[] kolonner, String[] felt) {
        if (felt.length != kolonner.length) {
            throw new IllegalStateException(navn + " har en rad med feil antall felt: " + felt[0]);
        }
        Map<String, String> rad = new HashMap<>();
        for (int i = 0; i < felt.length; i++) {
            rad.put(kolonner[i], felt[i]);
        }
        return new Rad(rad);
    }
}
