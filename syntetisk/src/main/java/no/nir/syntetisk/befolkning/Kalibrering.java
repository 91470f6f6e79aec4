package no.nir.syntetisk.befolkning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the synthetic country is from published figures: shares within a table and year, and the difference in percentage points. */
public record Kalibrering(List<Rad> rader) {

    /** One group of a table. Shares in per cent. */
    public record Rad(String tabell, String aar, String gruppe, double fasit, double simulert, int antall) {

        public double avvik() {
            return simulert - fasit;
        }
    }

    public static Kalibrering av(Befolkning befolkning) {
        Map<String, List<Tabell.Rad>> fasit = Tabell.les("fasit").stream()
                .collect(Collectors.groupingBy(
                        rad -> noekkel(rad.tekst("tabell"), rad.tekst("aar")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Telling telling = befolkning.telling();
        return new Kalibrering(fasit.values().stream()
                .flatMap(gruppe -> sammenlign(gruppe, telling).stream())
                .toList());
    }

    private static List<Rad> sammenlign(List<Tabell.Rad> fasit, Telling telling) {
        double sum = fasit.stream().mapToDouble(rad -> rad.tall("antall")).sum();
        List<String> grupper = fasit.stream().map(rad -> rad.tekst("gruppe")).toList();
        Map<String, Integer> simulert = telling.fordelt(
                fasit.getFirst().tekst("tabell"), fasit.getFirst().tekst("aar"), grupper);
        double alle = Math.max(
                1, simulert.values().stream().mapToInt(Integer::intValue).sum());
        return fasit.stream()
                .map(rad -> new Rad(
                        rad.tekst("tabell"),
                        rad.tekst("aar"),
                        rad.tekst("gruppe"),
                        100 * rad.tall("antall") / sum,
                        100 * simulert.getOrDefault(rad.tekst("gruppe"), 0) / alle,
                        simulert.getOrDefault(rad.tekst("gruppe"), 0)))
                .toList();
    }

    static String noekkel(String tabell, String aar) {
        return tabell + " " + aar;
    }

    /** A line per table and year: mean and greatest deviation. */
    public String sammendrag() {
        return rader.stream()
                .collect(Collectors.groupingBy(
                        rad -> noekkel(rad.tabell(), rad.aar()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(tabell -> linje(tabell.getKey(), tabell.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String linje(String navn, List<Rad> rader) {
        double snitt = rader.stream()
                .mapToDouble(rad -> Math.abs(rad.avvik()))
                .average()
                .orElse(0);
        Rad stoerst = rader.stream()
                .max((a, b) -> Double.compare(Math.abs(a.avvik()), Math.abs(b.avvik())))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%-30s avvik snitt %4.1f, størst %+5.1f (%s)",
                navn,
                snitt,
                stoerst.avvik(),
                stoerst.gruppe());
    }

    /** The whole table, as text. */
    public String tabell() {
        return rader.stream()
                .map(rad -> String.format(
                        Locale.ROOT,
                        "%-20s %-10s %-18s fasit %5.1f %%  simulert %5.1f %%  avvik %+5.1f  (%d)",
                        rad.tabell(),
                        rad.aar(),
                        rad.gruppe(),
                        rad.fasit(),
                        rad.simulert(),
                        rad.avvik(),
                        rad.antall()))
                .collect(Collectors.joining("\n"));
    }
}
