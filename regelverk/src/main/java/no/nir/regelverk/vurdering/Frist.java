package no.nir.regelverk.vurdering;

import java.time.LocalDate;

/**
 * A date the law ties something to.
 *
 * @param dato the last day in time, or the first day not covered: {@link Fristtype#regning()} says which
 */
public record Frist(
        Fristtype type, Ordning ordning, LocalDate dato, Hjemmel hjemmel, RegelId regel, Friststatus status) {

    /** The last day on which the act is in time or the right still runs, whatever the convention. */
    public LocalDate sisteDag() {
        return type.sisteDag(dato);
    }
}
