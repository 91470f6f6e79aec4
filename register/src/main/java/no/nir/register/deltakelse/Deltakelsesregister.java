package no.nir.register.deltakelse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.journal.rader.Registreringslager;
import no.nir.register.journal.rader.Registrert;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** What persons take part in. The writer holds the person's lock and has the journal post already. */
@Service
public class Deltakelsesregister {

    private final Registreringslager<Deltakelse> lager;

    Deltakelsesregister(JdbcTemplate jdbc) {
        this.lager = new Registreringslager<>(
                jdbc,
                List.of(
                        Ordningstabeller.oppstart(),
                        Ordningstabeller.avslutning(),
                        Periodetabeller.tiltak(),
                        Periodetabeller.permisjon(),
                        Periodetabeller.arbeid(),
                        Periodetabeller.fravaer(),
                        Periodetabeller.videregaaende(),
                        Maaltabeller.sluttmaal(),
                        Maaltabeller.norskmaal(),
                        Maaltabeller.milepael(),
                        Spraaktabeller.morsmaal(),
                        Spraaktabeller.opplaeringsspraak(),
                        Spraaktabeller.spor(),
                        Rammetabeller.oppfoelging(),
                        Rammetabeller.forskningsreservasjon(),
                        Rammetabeller.opplaeringskommune(),
                        Opplaeringstabeller.timer(),
                        Opplaeringstabeller.utdanningsbakgrunn()));
    }

    public void settInn(List<? extends Registrert<? extends Deltakelse>> rader) {
        lager.settInn(rader);
    }

    /** Ends rows that a correction or annulment replaces; each says when and by which post. */
    public void lukk(List<? extends Registrert<? extends Deltakelse>> rader) {
        lager.lukk(rader);
    }

    /** All that stands, of every kind. */
    public List<Registrert<? extends Deltakelse>> gjeldende(Collection<Long> personIder) {
        return lager.gjeldende(personIder);
    }

    public <T extends Deltakelse> List<Registrert<T>> gjeldende(Class<T> type, Collection<Long> personIder) {
        return lager.gjeldende(type, personIder);
    }

    public <T extends Deltakelse> List<Registrert<T>> somKjent(Class<T> type, Collection<Long> personIder, Instant da) {
        return lager.somKjent(type, personIder, da);
    }

    public <T extends Deltakelse> List<Registrert<T>> alle(Class<T> type, Collection<Long> personIder) {
        return lager.alle(type, personIder);
    }

    @EventListener
    void glem(PersonGlemt hendelse) {
        lager.slett(hendelse.personId());
    }
}
