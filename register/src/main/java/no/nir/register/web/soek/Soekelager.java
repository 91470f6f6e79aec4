package no.nir.register.web.soek;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what was searched for in the session for half an hour, so that a result can be reloaded and gone back to while its address says
 * nothing. The last twenty are kept.
 */
@Component
class Soekelager {

    private static final Duration LEVETID = Duration.ofMinutes(30);
    private static final int FLEST = 20;
    private static final String ATTRIBUTT = Soekelager.class.getName();

    private final Clock klokke;

    Soekelager(Clock klokke) {
        this.klokke = klokke;
    }

    private record Lagret(String tekst, Instant naar) implements Serializable {}

    private static final class Liste extends LinkedHashMap<UUID, Lagret> {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Lagret> eldst) {
            return size() > FLEST;
        }
    }

    UUID legg(HttpSession oekt, String tekst) {
        UUID id = UUID.randomUUID();
        synchronized (oekt) {
            Liste liste = oekt.getAttribute(ATTRIBUTT) instanceof Liste l ? l : new Liste();
            liste.put(id, new Lagret(tekst, klokke.instant()));
            oekt.setAttribute(ATTRIBUTT, liste);
        }
        return id;
    }

    /** Absent when it is too old, pushed out, or another session's. */
    Optional<String> finn(HttpSession oekt, UUID id) {
        synchronized (oekt) {
            return Optional.ofNullable(oekt.getAttribute(ATTRIBUTT) instanceof Liste l ? l.get(id) : null)
                    .filter(s -> s.naar.plus(LEVETID).isAfter(klokke.instant()))
                    .map(Lagret::tekst);
        }
    }
}
