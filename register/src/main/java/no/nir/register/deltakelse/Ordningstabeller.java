package no.nir.register.deltakelse;

import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import org.jspecify.annotations.Nullable;

/** Start and end of schemes. */
final class Ordningstabeller {

    private Ordningstabeller() {}

    static Registreringstabell<Oppstart> oppstart() {
        return new Registreringstabell<>(
                Oppstart.class,
                new Registreringstabell.Sql("""
                        insert into oppstart (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, slag, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update oppstart set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, slag, dato
                          from oppstart where person_id = any(?)
                        """, "delete from oppstart where person_id = ?"),
                o -> new @Nullable Object[] {o.ordning(), o.slag(), o.dato()},
                (rs, _) -> new Oppstart(
                        rs.getString("ordning"), rs.getString("slag"), rs.getObject("dato", LocalDate.class)));
    }

    static Registreringstabell<Avslutning> avslutning() {
        return new Registreringstabell<>(
                Avslutning.class,
                new Registreringstabell.Sql("""
                        insert into avslutning (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, dato, aarsak)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update avslutning set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, dato, aarsak
                          from avslutning where person_id = any(?)
                        """, "delete from avslutning where person_id = ?"),
                a -> new @Nullable Object[] {a.ordning(), a.dato(), a.aarsak()},
                (rs, _) -> new Avslutning(
                        rs.getString("ordning"), rs.getObject("dato", LocalDate.class), rs.getString("aarsak")));
    }
}
