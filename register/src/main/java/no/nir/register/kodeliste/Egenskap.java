package no.nir.register.kodeliste;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a new value of a list must say of itself, chosen from what the register understands.
 *
 * @param kolonne as in the file of the list
 */
public record Egenskap(String kolonne, List<String> verdier, Antall antall) {

    /** How many of the values are chosen. */
    public enum Antall {
        EN,
        HOEYST_EN,
        MINST_EN
    }

    public Egenskap {
        verdier = List.copyOf(verdier);
    }

    static Egenskap en(String kolonne, String... verdier) {
        return new Egenskap(kolonne, List.of(verdier), Antall.EN);
    }

    static Egenskap hoeystEn(String kolonne, String... verdier) {
        return new Egenskap(kolonne, List.of(verdier), Antall.HOEYST_EN);
    }

    static Egenskap minstEn(String kolonne, String... verdier) {
        return new Egenskap(kolonne, List.of(verdier), Antall.MINST_EN);
    }

    /** @param valgt as the file writes it: several with a space between, nothing as the empty text */
    public boolean godtar(String valgt) {
        List<String> alle =
                Stream.of(valgt.split(" ")).filter(v -> !v.isEmpty()).toList();
        boolean riktigAntall =
                switch (antall) {
                    case EN -> alle.size() == 1;
                    case HOEYST_EN -> alle.size() <= 1;
                    case MINST_EN -> !alle.isEmpty();
                };
        return riktigAntall && verdier.containsAll(alle) && Set.copyOf(alle).size() == alle.size();
    }
}
