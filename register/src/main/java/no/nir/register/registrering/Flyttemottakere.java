package no.nir.register.registrering;

import java.util.List;
import java.util.Optional;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.kommando.Personreferanse;
import org.springframework.stereotype.Service;

/** Whom a registration would move to, for whoever reads a move through before sending it. Asks nothing of access: the rules have. */
@Service
public class Flyttemottakere {

    private final Innsendingspersoner oppslag;

    Flyttemottakere(Innsendingspersoner oppslag) {
        this.oppslag = oppslag;
    }

    public Optional<Long> finn(Personreferanse hvem) {
        return oppslag.finn(List.of(hvem)).get(hvem) instanceof Svar.Funnet(long personId)
                ? Optional.of(personId)
                : Optional.empty();
    }
}
