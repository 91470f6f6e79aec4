package no.nir.regelverk.katalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.tid.Periode;
import no.nir.tid.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the catalogue shows it.
 *
 * @param kode identity, e.g. {@code I03-9b}
 * @param id the rule of the categories it is; absent for a row of the other law tables
 * @param henvisninger what it cites, by date; the span is the rule's own
 * @param spoersmaal in bokmål, as the rule itself asks it
 * @param kilder letters of docs/kilder.md
 */
public record Katalogregel(
        String kode,
        Omraade omraade,
        @Nullable RegelId id,
        Tidslinje<Henvisning> henvisninger,
        String spoersmaal,
        List<String> kilder) {

    public Katalogregel {
        kilder = List.copyOf(kilder);
    }

    public Periode periode() {
        return henvisninger.utstrekning().orElseThrow();
    }

    public boolean gjelder(LocalDate dag) {
        return henvisninger.paa(dag).isPresent();
    }

    /** What it cites on the day; outside its span, or when no day is asked for, the last it cited. */
    public Henvisning henvisning(Optional<LocalDate> dag) {
        return dag.flatMap(henvisninger::paa)
                .orElseGet(() -> henvisninger.segmenter().getLast().verdi());
    }

    public List<Paragraf> paragrafer() {
        return henvisninger.stream()
                .flatMap(segment -> segment.verdi().paragrafer().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of the day; of all times when no day is asked for. */
    public List<Paragraf> paragrafer(Optional<LocalDate> dag) {
        return dag.map(d -> henvisninger.paa(d).map(Henvisning::paragrafer).orElse(List.of()))
                .orElseGet(this::paragrafer);
    }
}
