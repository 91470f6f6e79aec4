package no.nir.register.journal.rader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.nir.register.drift.Samlelesing;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of a module that holds registrations, asked by kind of registration.
 *
 * @param <S> the kinds the module holds
 */
public final class Registreringslager<S> {

    private final JdbcTemplate jdbc;
    private final List<Registreringstabell<? extends S>> tabeller;

    public Registreringslager(JdbcTemplate jdbc, List<Registreringstabell<? extends S>> tabeller) {
        this.jdbc = jdbc;
        this.tabeller = tabeller;
    }

    public void settInn(List<? extends Registrert<? extends S>> rader) {
        tabeller.forEach(tabell -> tabell.settInn(jdbc, rader));
    }

    public void lukk(List<? extends Registrert<? extends S>> rader) {
        tabeller.forEach(tabell -> tabell.lukk(jdbc, rader));
    }

    public <T extends S> List<Registrert<T>> gjeldende(Class<T> type, Collection<Long> personIder) {
        return tabell(type).gjeldende(jdbc, personIder);
    }

    /** What stands now of every kind, kind by kind, in one round trip. */
    public List<Registrert<? extends S>> gjeldende(Collection<Long> personIder) {
        Samlelesing lesing = new Samlelesing(jdbc);
        List<Registrert<? extends S>> rader = new ArrayList<>();
        tabeller.forEach(tabell -> tabell.gjeldende(lesing, personIder, rader::add));
        lesing.les();
        return rader;
    }

    public <T extends S> List<Registrert<T>> somKjent(Class<T> type, Collection<Long> personIder, Instant da) {
        return tabell(type).somKjent(jdbc, personIder, da);
    }

    public <T extends S> List<Registrert<T>> alle(Class<T> type, Collection<Long> personIder) {
        return tabell(type).alle(jdbc, personIder);
    }

    public void slett(long personId) {
        tabeller.forEach(tabell -> tabell.slett(jdbc, personId));
    }

    @SuppressWarnings("unchecked")
    private <T extends S> Registreringstabell<T> tabell(Class<T> type) {
        return (Registreringstabell<T>) tabeller.stream()
                .filter(tabell -> tabell.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
