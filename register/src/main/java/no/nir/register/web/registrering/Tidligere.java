package no.nir.register.web.registrering;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Avhengigheter;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import org.springframework.stereotype.Component;

/** What an earlier registration said, so that it can be corrected. */
@Component
class Tidligere {

    private final Journal journal;
    private final Avhengigheter avhengigheter;

    Tidligere(Journal journal, Avhengigheter avhengigheter) {
        this.journal = journal;
        this.avhengigheter = avhengigheter;
    }

    /** What stands on it, by journal number. */
    Map<Long, Kommando.Ny> avhengige(long personId, long nr) {
        Map<Long, Kommando.Ny> avhengige = new TreeMap<>();
        avhengigheter
                .av(personId, nr)
                .forEach(annen -> finn(personId, annen).ifPresent(ny -> avhengige.put(annen, ny)));
        return avhengige;
    }

    /** What was last made of it; absent while it stands. */
    Optional<LestPost> sisteRettelse(long personId, long nr) {
        return journal.finnSisteRettelse(personId, nr);
    }

    Optional<Kommando.Ny> finn(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av).flatMap(Registreringspost::finnNy);
    }
}
