package no.nir.regelverk.vurdering;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Tidslinje;

/**
 * A rule as a lawyer reads it.
 *
 * @param hjemler the paragraph by date; its span is the rule's own span in time
 * @param spoersmaal the question the rule answers, in plain Norwegian
 * @param kilder where the rule was read (ids of the source index in docs)
 */
public record Regel(RegelId id, Tidslinje<Hjemmel> hjemler, String spoersmaal, List<String> kilder) {

    public Regel {
        kilder = List.copyOf(kilder);
        if (hjemler.erTom()) {
            throw new IllegalArgumentException(id + " mangler hjemmel");
        }
    }

    /** The paragraph on the day; outside the rule's span the nearest one. */
    public Hjemmel hjemmel(LocalDate dag) {
        return hjemler.paa(dag)
                .orElseGet(() ->
                        dag.isBefore(hjemler.segmenter().getFirst().periode().fom())
                                ? hjemler.segmenter().getFirst().verdi()
                                : hjemler.segmenter().getLast().verdi());
    }
}
