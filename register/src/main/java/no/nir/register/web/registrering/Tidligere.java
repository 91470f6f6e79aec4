package no.nir.register.web.registrering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Avhengigheter;
import no.nir.register.registrering.Kontrollbehandling;
import no.nir.register.registrering.Registreringspost;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.tilgang.Bruker;
import org.springframework.stereotype.Component;

/** What an earlier registration said, so that it can be corrected. */
@Component
class Tidligere {

    private final Journal journal;
    private final Avhengigheter avhengigheter;
    private final Kontrollbehandling kontroller;

    Tidligere(Journal journal, Avhengigheter avhengigheter, Kontrollbehandling kontroller) {
        this.journal = journal;
        this.avhengigheter = avhengigheter;
        this.kontroller = kontroller;
    }

    /** What stands on it, by journal number. */
    Map<Long, Kommando.Ny> avhengige(long personId, long nr) {
        return finn(personId, avhengigheter.av(personId, nr));
    }

    /** What goes along when it moves, by journal number. */
    Map<Long, Kommando.Ny> foelger(long personId, long nr) {
        return finn(personId, avhengigheter.foelger(personId, nr));
    }

    private Map<Long, Kommando.Ny> finn(long personId, List<Long> numre) {
        Map<Long, Kommando.Ny> funnet = new TreeMap<>();
        numre.forEach(nr -> finn(personId, nr).ifPresent(ny -> funnet.put(nr, ny)));
        return funnet;
    }

    /** What was held in the user's municipality, text for text, to be mended and sent again. */
    Optional<Map<String, String>> holdt(Bruker bruker, long personId, String nr) {
        return nr.matches("[0-9]{1,18}")
                ? kontroller
                        .finn(bruker, personId, Long.parseLong(nr))
                        .map(Kontroll::kommando)
                        .map(Utfylt::fra)
                : Optional.empty();
    }

    /** What was last made of it; absent while it stands. */
    Optional<LestPost> sisteRettelse(long personId, long nr) {
        return journal.finnSisteRettelse(personId, nr);
    }

    Optional<Kommando.Ny> finn(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av).flatMap(Registreringspost::finnNy);
    }
}
