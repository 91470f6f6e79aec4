package no.nir.regelverk.vurdering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a person has the right to norsk (under integreringsloven also the duty), and how much of it is gone.
 *
 * @param regel the row that gives the length
 * @param fra the day it is counted from; absent while the person has not been offered to start (integreringsloven § 32)
 * @param sisteDag what was added for leave or lost training among it; absent with {@code fra}
 * @param maaneder in all, what was added left out
 * @param brukt whole months gone on the day asked about, leave left out
 * @param tillegg calendar days that were added
 */
public record Norsktid(
        RegelId regel, @Nullable LocalDate fra, @Nullable LocalDate sisteDag, int maaneder, int brukt, int tillegg) {

    public boolean erOver(LocalDate dag) {
        return sisteDag != null && dag.isAfter(sisteDag);
    }
}
