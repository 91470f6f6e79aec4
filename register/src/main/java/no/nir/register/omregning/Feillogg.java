package no.nir.register.omregning;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** A fault in the rules strikes person after person: the first of a kind in a walk through the register is told in full, the rest are counted. */
public final class Feillogg {

    private static final Logger LOG = LoggerFactory.getLogger(Feillogg.class);

    /** @param sted where in the program it was thrown; empty when the virtual machine left it out */
    private record Slag(long gang, Class<?> feil, Optional<StackTraceElement> sted) {}

    private final Map<Slag, Integer> antall = new ConcurrentHashMap<>();

    /** @param gang which walk */
    public void skriv(long gang, long personId, RuntimeException feil) {
        Throwable grunn = NestedExceptionUtils.getMostSpecificCause(feil);
        Slag slag = new Slag(
                gang, grunn.getClass(), Stream.of(grunn.getStackTrace()).findFirst());
        int nummer = antall.merge(slag, 1, Integer::sum);
        if (nummer == 1) {
            LOG.error("Reglene kunne ikke kjøres på person {}", personId, feil);
        } else {
            LOG.error("Reglene kunne ikke kjøres på person {}: nummer {} med samme feil", personId, nummer);
        }
    }
}
