package no.nir.register.arkitektur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schema as the migrations make it: which module made which table. */
record Migreringer(Map<String, String> tekstPerFil, Map<String, String> modulPerFil) {

    private static final Pattern TABELL =
            Pattern.compile("create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z0-9_]+)");

    Migreringer {
        tekstPerFil = new TreeMap<>(tekstPerFil);
    }

    static Migreringer hele() {
        Path mappe = Kildekode.rot().resolve("register/src/main/resources/db/migration");
        Map<String, String> tekst = new TreeMap<>();
        Map<String, String> modul = new TreeMap<>();
        for (Path fil : Kildekode.filer(mappe, ".sql")) {
            String navn = mappe.relativize(fil).toString();
            tekst.put(navn, utenKommentarer(Kildekode.innhold(fil)));
            modul.put(navn, mappe.relativize(fil).getName(0).toString());
        }
        return new Migreringer(tekst, modul);
    }

    /** Table to owner. A table made twice is made by the first; {@link #brudd} tells of the second. */
    Map<String, String> eiere() {
        Map<String, String> eiere = new TreeMap<>();
        tekstPerFil.forEach((fil, tekst) -> tabeller(tekst).forEach(t -> eiere.putIfAbsent(t, modul(fil))));
        return eiere;
    }

    /** Migrations outside a module's folder, tables made twice, and migrations that write another module's table. */
    List<String> brudd(List<String> moduler) {
        List<String> brudd = new ArrayList<>();
        Map<String, String> eiere = eiere();
        tekstPerFil.forEach((fil, tekst) -> {
            if (!moduler.contains(modul(fil))) {
                brudd.add("%s belongs to no module".formatted(fil));
            }
            for (String tabell : tabeller(tekst)) {
                if (!modul(fil).equals(eiere.get(tabell))) {
                    brudd.add("%s makes %s, which %s made before".formatted(fil, tabell, eiere.get(tabell)));
                }
            }
            for (String tabell : Sql.skrevne(tekst)) {
                if (eiere.containsKey(tabell) && !modul(fil).equals(eiere.get(tabell))) {
                    brudd.add("%s writes %s, which belongs to %s".formatted(fil, tabell, eiere.get(tabell)));
                }
            }
        });
        return brudd;
    }

    private String modul(String fil) {
        return modulPerFil.getOrDefault(fil, "");
    }

    private static List<String> tabeller(String tekst) {
        Matcher treff = TABELL.matcher(tekst);
        return treff.results().map(t -> t.group(1)).toList();
    }

    static String utenKommentarer(String sql) {
        return sql.replaceAll("--[^\n]*", "");
    }
}
