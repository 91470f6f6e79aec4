package no.nir.kodeverk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The graph of municipality changes, walked in both directions.
 *
 * <p>The source lists every change of territory as an edge. An edge between two different numbers moves people only when
 * one of the two begins or ends that day; where both live on, a border was adjusted and each number goes on as itself. A
 * number that goes on while a new one begins out of it (Ringsaker 1992) therefore counts as divided, and a number that
 * goes on while another ends in it (Stavanger 2020) counts, backwards, as put together.
 */
final class Kommuneendringer {

    private final Map<String, NavigableMap<LocalDate, Set<String>>> framover = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> bakover = new HashMap<>();

    /** @param lever whether a number is in use on a day */
    Kommuneendringer(BiPredicate<String, LocalDate> lever) {
        for (Tabell.Rad rad : Tabell.les("kommuneendringer")) {
            LocalDate dato = LocalDate.parse(rad.tekst("dato"));
            String fra = rad.tekst("fra");
            rad.flere("til")
                    .filter(til -> til.equals(fra) || !lever.test(fra, dato) || !lever.test(til, dato.minusDays(1)))
                    .forEach(til -> {
                        legg(framover, fra, dato, til);
                        legg(bakover, til, dato, fra);
                    });
        }
    }

    /** The numbers on day {@code til} that {@code nummer} of day {@code fra} became, or came from. */
    Set<String> foelg(String nummer, LocalDate fra, LocalDate til) {
        Set<String> funnet = new TreeSet<>();
        if (til.isBefore(fra)) {
            tilbake(nummer, fra, til, funnet);
        } else {
            fram(nummer, fra, til, funnet);
        }
        return funnet;
    }

    private void fram(String nummer, LocalDate etter, LocalDate til, Set<String> funnet) {
        Map.Entry<LocalDate, Set<String>> neste = endringer(framover, nummer).higherEntry(etter);
        if (neste == null || neste.getKey().isAfter(til)) {
            funnet.add(nummer);
            return;
        }
        neste.getValue().forEach(nytt -> fram(nytt, neste.getKey(), til, funnet));
    }

    private void tilbake(String nummer, LocalDate fra, LocalDate til, Set<String> funnet) {
        Map.Entry<LocalDate, Set<String>> forrige = endringer(bakover, nummer).floorEntry(fra);
        if (forrige == null || !forrige.getKey().isAfter(til)) {
            funnet.add(nummer);
            return;
        }
        forrige.getValue().forEach(gammelt -> tilbake(gammelt, forrige.getKey().minusDays(1), til, funnet));
    }

    private static NavigableMap<LocalDate, Set<String>> endringer(
            Map<String, NavigableMap<LocalDate, Set<String>>> retning, String nummer) {
        @Nullable NavigableMap<LocalDate, Set<String>> funnet = retning.get(nummer);
        return funnet == null ? new TreeMap<>() : funnet;
    }

    private static void legg(
            Map<String, NavigableMap<LocalDate, Set<String>>> retning, String nummer, LocalDate dato, String annet) {
        retning.computeIfAbsent(nummer, _ -> new TreeMap<>())
                .computeIfAbsent(dato, _ -> new TreeSet<>())
                .add(annet);
    }
}
