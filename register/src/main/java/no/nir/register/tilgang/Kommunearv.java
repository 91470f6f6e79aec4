package no.nir.register.tilgang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was written under one municipality number is a municipality of today's. Rows keep the number they were written with; changes of
 * number, mergers and divisions are followed when they are read. The one place for it, in Java and for queries, so that rules, access and
 * lists agree.
 */
public final class Kommunearv {

    /**
     * Of one day, by the number a municipality has then.
     *
     * @param samme the numbers that have become it
     * @param deler those of which it is one of the parts
     */
    private record Dagskart(LocalDate dag, Map<String, Set<String>> samme, Map<String, Set<String>> deler) {}

    private static volatile @Nullable Dagskart siste;

    private Kommunearv() {}

    /** Whether an old number is today's municipality and no other's: for whom a person is open to. A divided one is none of its parts. */
    public static boolean er(String kommunenummer, String gammelt, LocalDate idag) {
        return gammelt.equals(kommunenummer)
                || Kommuner.norske().resolver(gammelt, idag) instanceof Kommunesvar.Entydig(String naa)
                        && naa.equals(kommunenummer);
    }

    /** Also where it is one of the parts of a divided one: for what the municipality has written, which every part has taken over. */
    public static boolean harTattOver(String kommunenummer, String gammelt, LocalDate idag) {
        return er(kommunenummer, gammelt, idag)
                || Kommuner.norske().resolver(gammelt, idag) instanceof Kommunesvar.Delt(var kandidater)
                        && kandidater.contains(kommunenummer);
    }

    /** Whether two numbers, of whatever years, are one municipality today. */
    public static boolean erSamme(String en, String annen, LocalDate idag) {
        return Kommuner.norske().resolver(en, idag) instanceof Kommunesvar.Entydig(String naa)
                ? er(naa, annen, idag)
                : en.equals(annen);
    }

    /** All that {@link #er} says yes to, itself among them: {@code kolonne = any (:numre)}. */
    public static String[] numre(String kommunenummer, LocalDate idag) {
        Set<String> numre = new HashSet<>(paa(idag).samme().getOrDefault(kommunenummer, Set.of()));
        numre.add(kommunenummer);
        return numre.toArray(String[]::new);
    }

    /** All that {@link #harTattOver} says yes to. */
    public static String[] overtatte(String kommunenummer, LocalDate idag) {
        Set<String> numre = new HashSet<>(paa(idag).deler().getOrDefault(kommunenummer, Set.of()));
        numre.addAll(Set.of(numre(kommunenummer, idag)));
        return numre.toArray(String[]::new);
    }

    /** The numbers of all municipalities of the counties, those no longer in use among them; of a divided one when a part lies there. */
    public static String[] iFylker(String[] fylker, LocalDate idag) {
        if (fylker.length == 0) {
            return fylker;
        }
        Set<String> valgte = Set.of(fylker);
        return Stream.of(paa(idag).samme(), paa(idag).deler())
                .flatMap(kart -> kart.entrySet().stream())
                .filter(en -> valgte.contains(en.getKey().substring(0, 2)))
                .flatMap(en -> Stream.concat(Stream.of(en.getKey()), en.getValue().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    /**
     * For queries that compare rows of different years: {@code (gammel, ny) in (select * from unnest(:gamle::text[], :nye::text[]))}.
     *
     * @param gamle numbers no longer in use that are one municipality today
     * @param nye which, place by place
     */
    public record Etterfoelgere(String[] gamle, String[] nye) {}

    public static Etterfoelgere etterfoelgere(LocalDate idag) {
        List<String> gamle = new ArrayList<>();
        List<String> nye = new ArrayList<>();
        paa(idag)
                .samme()
                .forEach((ny, numre) -> numre.stream()
                        .filter(gammel -> !gammel.equals(ny))
                        .forEach(gammel -> {
                            gamle.add(gammel);
                            nye.add(ny);
                        }));
        return new Etterfoelgere(gamle.toArray(String[]::new), nye.toArray(String[]::new));
    }

    /** Some milliseconds to make, so it is kept as long as the day lasts. */
    private static Dagskart paa(LocalDate idag) {
        Dagskart kart = siste;
        if (kart == null || !kart.dag().equals(idag)) {
            kart = tegn(idag);
            siste = kart;
        }
        return kart;
    }

    private static Dagskart tegn(LocalDate idag) {
        Dagskart kart = new Dagskart(idag, new HashMap<>(), new HashMap<>());
        for (String nummer : Kommuner.norske().numre()) {
            switch (Kommuner.norske().resolver(nummer, idag)) {
                case Kommunesvar.Entydig(String naa) -> legg(kart.samme(), naa, nummer);
                case Kommunesvar.Delt(var kandidater) -> kandidater.forEach(del -> legg(kart.deler(), del, nummer));
                case Kommunesvar.Ukjent _ -> {}
            }
        }
        return kart;
    }

    private static void legg(Map<String, Set<String>> numre, String naa, String nummer) {
        numre.computeIfAbsent(naa, _ -> new HashSet<>()).add(nummer);
    }
}
