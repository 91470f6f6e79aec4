package no.nir.register.web.registrering;

import java.util.Optional;
import no.nir.register.journal.Journal;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import org.springframework.stereotype.Component;

/** What an earlier registration said, so that it can be corrected. */
@Component
class Tidligere {

    private final Journal journal;

    Tidligere(Journal journal) {
        this.journal = journal;
    }

    Optional<Kommando.Ny> finn(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av).flatMap(Registreringspost::finnNy);
    }
}
