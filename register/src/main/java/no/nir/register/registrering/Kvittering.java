package no.nir.register.registrering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted command; the same command sent again gives the same one.
 *
 * @param nr the journal number
 * @param advarsler codes of the warnings that were passed
 * @param hendt codes of what the registration led to
 * @param flyttet the other side of a move; absent for everything else
 */
public record Kvittering(
        long personId,
        long nr,
        Instant registrert,
        List<String> advarsler,
        List<String> hendt,
        @Nullable Flyttet flyttet) {

    public Kvittering {
        advarsler = List.copyOf(advarsler);
        hendt = List.copyOf(hendt);
    }
}
