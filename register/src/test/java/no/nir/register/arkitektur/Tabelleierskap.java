package no.nir.register.arkitektur;

import com.sun.source.tree.CompilationUnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A table belongs to one module, which alone writes it. Reading across is free. */
final class Tabelleierskap {

    private static final String ROT = "no.nir.register.";

    private final Map<String, String> eiere;

    Tabelleierskap(Map<String, String> eiere) {
        this.eiere = eiere;
    }

    List<String> brudd(Kildekode kode) {
        List<String> brudd = new ArrayList<>();
        for (CompilationUnitTree fil : kode.filer()) {
            String pakke = String.valueOf(fil.getPackageName());
            if (pakke.startsWith(ROT)) {
                String modul = pakke.substring(ROT.length()).split("\\.")[0];
                brudd(modul, Tekster.i(kode, fil), brudd);
            }
        }
        return brudd;
    }

    private void brudd(String modul, List<Tekster.Tekst> tekster, List<String> brudd) {
        TreeSet<String> egne = new TreeSet<>();
        tekster.forEach(tekst -> egne.addAll(Sql.midlertidige(tekst.verdi())));
        for (Tekster.Tekst tekst : tekster) {
            if (!Sql.erSql(tekst.verdi())) {
                continue;
            }
            for (String tabell : Sql.skrevne(tekst.verdi())) {
                if (!egne.contains(tabell) && !modul.equals(eiere.get(tabell))) {
                    brudd.add("%s: %s writes %s, which belongs to %s"
                            .formatted(tekst.sted(), modul, navn(tabell), eiere.getOrDefault(tabell, "nobody")));
                }
            }
        }
    }

    private static String navn(String tabell) {
        return List.of("", "?", "%s").contains(tabell) ? "a table whose name is not in the text" : tabell;
    }
}
