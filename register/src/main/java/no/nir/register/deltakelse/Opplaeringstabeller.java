package no.nir.register.deltakelse;

import java.time.LocalDate;
import java.time.YearMonth;
import no.nir.register.journal.rader.Registreringstabell;
import org.jspecify.annotations.Nullable;

/** Hours of training, and education from before. */
final class Opplaeringstabeller {

    private Opplaeringstabeller() {}

    static Registreringstabell<Timer> timer() {
        return new Registreringstabell<>(
                Timer.class,
                new Registreringstabell.Sql("""
                        insert into timer (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, fag, maaned, timer)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update timer set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, fag, maaned, timer
                          from timer where person_id = any(?)
                        """, "delete from timer where person_id = ?"),
                t -> new @Nullable Object[] {t.ordning(), t.fag(), t.maaned().atDay(1), t.timer()},
                (rs, _) -> new Timer(
                        rs.getString("ordning"),
                        rs.getString("fag"),
                        YearMonth.from(rs.getObject("maaned", LocalDate.class)),
                        rs.getBigDecimal("timer")));
    }

    static Registreringstabell<Utdanningsbakgrunn> utdanningsbakgrunn() {
        return new Registreringstabell<>(
                Utdanningsbakgrunn.class,
                new Registreringstabell.Sql("""
                        insert into utdanningsbakgrunn (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, nivaa)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update utdanningsbakgrunn set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, nivaa
                          from utdanningsbakgrunn where person_id = any(?)
                        """, "delete from utdanningsbakgrunn where person_id = ?"),
                u -> new @Nullable Object[] {u.nivaa()},
                (rs, _) -> new Utdanningsbakgrunn(rs.getString("nivaa")));
    }
}
