package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;

/** A place that has lain in one municipality after another as the map was redrawn; never split, so any day gives one number. */
record Sted(List<Periodenummer> rekke) {

    record Periodenummer(LocalDate fom, String nummer) {}

    String nummer(LocalDate dag) {
        String nummer = rekke.getFirst().nummer();
        for (Periodenummer ledd : rekke) {
            if (ledd.fom().isAfter(dag)) {
                break;
            }
            nummer = ledd.nummer();
        }
        return nummer;
    }

    /** The number of today's map. */
    String sisteNummer() {
        return rekke.getLast().nummer();
    }

    /** Days in the span on which the number became another. */
    List<LocalDate> skifter(LocalDate fom, LocalDate tom) {
        return rekke.stream()
                .skip(1)
                .map(Periodenummer::fom)
                .filter(dag -> dag.isAfter(fom) && !dag.isAfter(tom))
                .toList();
    }
}
