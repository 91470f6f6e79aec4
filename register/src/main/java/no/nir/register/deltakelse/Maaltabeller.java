package no.nir.register.deltakelse;

import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import org.jspecify.annotations.Nullable;

/** Goals, and what is done on the way. */
final class Maaltabeller {

    private Maaltabeller() {}

    static Registreringstabell<Sluttmaal> sluttmaal() {
        return new Registreringstabell<>(
                Sluttmaal.class,
                new Registreringstabell.Sql("""
                        insert into sluttmaal (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, sluttmaal, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update sluttmaal set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, sluttmaal, dato
                          from sluttmaal where person_id = any(?)
                        """, "delete from sluttmaal where person_id = ?"),
                s -> new @Nullable Object[] {s.ordning(), s.sluttmaal(), s.dato()},
                (rs, _) -> new Sluttmaal(
                        rs.getString("ordning"), rs.getString("sluttmaal"), rs.getObject("dato", LocalDate.class)));
    }

    static Registreringstabell<Norskmaal> norskmaal() {
        return new Registreringstabell<>(
                Norskmaal.class,
                new Registreringstabell.Sql("""
                        insert into norskmaal (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, delferdighet, nivaa, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update norskmaal set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, delferdighet, nivaa, dato
                          from norskmaal where person_id = any(?)
                        """, "delete from norskmaal where person_id = ?"),
                m -> new @Nullable Object[] {m.ordning(), m.delferdighet(), m.nivaa(), m.dato()},
                (rs, _) -> new Norskmaal(
                        rs.getString("ordning"),
                        rs.getString("delferdighet"),
                        rs.getString("nivaa"),
                        rs.getObject("dato", LocalDate.class)));
    }

    static Registreringstabell<Milepael> milepael() {
        return new Registreringstabell<>(
                Milepael.class,
                new Registreringstabell.Sql("""
                        insert into milepael (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, milepael, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update milepael set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, milepael, dato
                          from milepael where person_id = any(?)
                        """, "delete from milepael where person_id = ?"),
                m -> new @Nullable Object[] {m.ordning(), m.milepael(), m.dato()},
                (rs, _) -> new Milepael(
                        rs.getString("ordning"), rs.getString("milepael"), rs.getObject("dato", LocalDate.class)));
    }
}
