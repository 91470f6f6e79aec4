package no.nir.register.varsling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored stretches of one person, all schemes; where nothing is computed, none applies. */
record Tidslinjer(List<Strekk> strekk) {

    static final String INGEN = "IKKE_GJELDENDE";

    /** As table kategori has it. */
    record Strekk(
            String ordning,
            LocalDate fom,
            @Nullable LocalDate tom,
            String kategori,
            String lov,
            String hjemmel,
            List<String> regler) {

        boolean dekker(LocalDate dag) {
            return !fom.isAfter(dag) && (tom == null || !tom.isBefore(dag));
        }
    }

    /** From one category to another: {@code strekk} is the first of the new one; absent when nothing is computed any more. */
    record Skifte(
            String ordning,
            LocalDate dag,
            String fra,
            String til,
            @Nullable Strekk strekk) {}

    Tidslinjer {
        strekk = strekk.stream()
                .sorted(Comparator.comparing(Strekk::ordning).thenComparing(Strekk::fom))
                .toList();
    }

    String paa(String ordning, LocalDate dag) {
        return finn(ordning, dag).map(Strekk::kategori).orElse(INGEN);
    }

    /** Every day on which the category becomes another. Flags and rules alone make no change. */
    List<Skifte> skifter(String ordning) {
        List<Skifte> skifter = new ArrayList<>();
        for (Strekk s : strekk) {
            String fra = paa(ordning, s.fom().minusDays(1));
            if (s.ordning().equals(ordning) && !fra.equals(s.kategori())) {
                skifter.add(new Skifte(ordning, s.fom(), fra, s.kategori(), s));
            }
        }
        return skifter;
    }

    /** The change that made the category of the day what it is; on the day itself when no stretch says. */
    Skifte sisteTil(String ordning, LocalDate dag) {
        return skifter(ordning).stream()
                .filter(skifte -> !skifte.dag().isAfter(dag))
                .reduce((_, siste) -> siste)
                .filter(skifte -> Objects.equals(skifte.til(), paa(ordning, dag)))
                .orElseGet(() -> new Skifte(ordning, dag, INGEN, paa(ordning, dag), null));
    }

    private Optional<Strekk> finn(String ordning, LocalDate dag) {
        return strekk.stream()
                .filter(s -> s.ordning().equals(ordning) && s.dekker(dag))
                .findFirst();
    }
}
