package no.nir.register.registrering;

import java.time.Instant;
import java.util.List;

/**
 * The answer to an accepted command; the same command sent again gives the same one.
 *
 * @param nr the journal number
 * @param advarsler codes of the warnings that were passed
 * @param hendt codes of what the registration led to
 */
public record Kvittering(long personId, long nr, Instant registrert, List<String> advarsler, List<String> hendt) {

    public Kvittering {
        advarsler = List.copyOf(advarsler);
        hendt = List.copyOf(hendt);
    }
}
