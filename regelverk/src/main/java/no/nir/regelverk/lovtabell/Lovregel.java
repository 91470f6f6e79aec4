package no.nir.regelverk.lovtabell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.tid.Periode;
import no.nir.tid.Tidslinje;

/**
 * A rule as a lawyer reads it.
 *
 * @param kode identity, e.g. {@code PO-4}
 * @param hjemler the paragraph by date; its span is the rule's own span in time
 * @param spoersmaal the question the rule answers, in plain Norwegian
 * @param kilder where the rule was read
 */
public record Lovregel(String kode, Tidslinje<Lovhjemmel> hjemler, String spoersmaal, List<String> kilder) {

    public Lovregel {
        kilder = List.copyOf(kilder);
        if (hjemler.erTom() || spoersmaal.isBlank()) {
            throw new IllegalArgumentException(kode + " mangler hjemmel eller spørsmål");
        }
    }

    public Periode periode() {
        return hjemler.utstrekning().orElseThrow();
    }

    public boolean gjelder(LocalDate dag) {
        return hjemler.paa(dag).isPresent();
    }

    public Optional<Lovhjemmel> hjemmel(LocalDate dag) {
        return hjemler.paa(dag);
    }

    /** The paragraph on the day; outside the rule's span the nearest one. */
    public Lovhjemmel naermesteHjemmel(LocalDate dag) {
        return hjemmel(dag)
                .orElseGet(() -> dag.isBefore(periode().fom())
                        ? hjemler.segmenter().getFirst().verdi()
                        : hjemler.segmenter().getLast().verdi());
    }
}
