package no.nir.register.registrering;

import java.util.List;
import no.nir.register.deltakelse.Deltakelse;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.vedtak.Vedtaksopplysning;
import no.nir.register.vedtak.Vedtaksregister;
import org.springframework.stereotype.Component;

/** Writes registrations to the tables of vedtak and deltakelse. */
@Component
class Radskriver {

    private final Vedtaksregister vedtak;
    private final Deltakelsesregister deltakelse;

    Radskriver(Vedtaksregister vedtak, Deltakelsesregister deltakelse) {
        this.vedtak = vedtak;
        this.deltakelse = deltakelse;
    }

    /** Rows that end first, then those that begin: a new one may stand where the old one stood. */
    void skriv(List<Registrert<?>> lukkede, List<Registrert<?>> nye) {
        vedtak.lukk(vedtaksrader(lukkede));
        deltakelse.lukk(deltakelsesrader(lukkede));
        vedtak.settInn(vedtaksrader(nye));
        deltakelse.settInn(deltakelsesrader(nye));
    }

    @SuppressWarnings("unchecked")
    private static List<Registrert<Vedtaksopplysning>> vedtaksrader(List<Registrert<?>> rader) {
        return rader.stream()
                .filter(rad -> rad.innhold() instanceof Vedtaksopplysning)
                .map(rad -> (Registrert<Vedtaksopplysning>) rad)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Registrert<Deltakelse>> deltakelsesrader(List<Registrert<?>> rader) {
        return rader.stream()
                .filter(rad -> rad.innhold() instanceof Deltakelse)
                .map(rad -> (Registrert<Deltakelse>) rad)
                .toList();
    }
}
