package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where two timelines of categories part. */
final class Endringer {

    private static final String INGEN = "IKKE_GJELDENDE";

    private Endringer() {}

    static List<KategoriEndret> mellom(long personId, List<Beregnet.Kategorirad> foer, List<Beregnet.Kategorirad> naa) {
        List<KategoriEndret> endringer = new ArrayList<>();
        if (foer.equals(naa)) {
            return endringer;
        }
        for (String ordning : List.of("INTRO", "NORSK", "ASYL")) {
            foersteUlike(ordning, foer, naa)
                    .map(dag ->
                            new KategoriEndret(personId, ordning, dag, paa(ordning, foer, dag), paa(ordning, naa, dag)))
                    .ifPresent(endringer::add);
        }
        return endringer;
    }

    private static Optional<LocalDate> foersteUlike(
            String ordning, List<Beregnet.Kategorirad> foer, List<Beregnet.Kategorirad> naa) {
        TreeSet<LocalDate> datoer = new TreeSet<>();
        foer.forEach(rad -> datoer.add(rad.fom()));
        naa.forEach(rad -> datoer.add(rad.fom()));
        return datoer.stream()
                .filter(dag -> !paa(ordning, foer, dag).equals(paa(ordning, naa, dag)))
                .findFirst();
    }

    /** The category of the day; where nothing is computed, none applies. */
    private static String paa(String ordning, List<Beregnet.Kategorirad> rader, LocalDate dag) {
        return rader.stream()
                .filter(rad -> rad.ordning().equals(ordning) && !rad.fom().isAfter(dag))
                .filter(rad -> rad.tom() == null || !rad.tom().isBefore(dag))
                .map(Beregnet.Kategorirad::kategori)
                .findFirst()
                .orElse(INGEN);
    }
}
