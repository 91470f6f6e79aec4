package no.nir.register.registrering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.tilgang.Tilgangssvar;

/** The access of a batch's senders to its persons, asked once for each sender. */
final class Tilganger {

    private static final Tilgangssvar UKJENT = new Tilgangssvar.Nektet(Tilgangssvar.Grunn.FINNES_IKKE);

    private final Map<Bruker, Map<Long, Tilgangssvar>> svar = new HashMap<>();

    Tilganger(Tilgangskontroll kontroll, List<Innsending> innsendinger, Collection<Long> personIder) {
        for (Innsending innsending : innsendinger) {
            bruker(innsending.avsender())
                    .ifPresent(bruker -> svar.computeIfAbsent(bruker, b -> kontroll.vurderAlle(b, personIder)));
        }
    }

    Tilgangssvar finn(Avsender avsender, long personId) {
        return bruker(avsender)
                .map(bruker -> svar.getOrDefault(bruker, Map.of()).getOrDefault(personId, UKJENT))
                .orElse(UKJENT);
    }

    /** Whose access is asked; of what waited for a second person, the second one's. */
    private static Optional<Bruker> bruker(Avsender avsender) {
        return switch (avsender) {
            case Avsender.Innlogget(Bruker bruker, Kanal _) -> Optional.of(bruker);
            case Avsender.Kontrollert kontrollert -> Optional.of(kontrollert.av());
            case Avsender.Historikk _, Avsender.Sluppet _ -> Optional.empty();
        };
    }
}
