package no.nir.register.deltakelse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** What stands around the participation: follow-up in leave, who gives the training, what may go to research. */
final class Rammetabeller {

    private Rammetabeller() {}

    static Registreringstabell<Oppfoelging> oppfoelging() {
        return new Registreringstabell<>(
                Oppfoelging.class,
                new Registreringstabell.Sql("""
                        insert into oppfoelging (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, fom, tom, timer_per_uke)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update oppfoelging set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, fom, tom, timer_per_uke
                          from oppfoelging where person_id = any(?)
                        """, "delete from oppfoelging where person_id = ?"),
                o -> new @Nullable Object[] {
                    o.ordning(), o.periode().fom(), o.periode().tom(), o.timerPerUke()
                },
                (rs, _) -> new Oppfoelging(rs.getString("ordning"), periode(rs), rs.getBigDecimal("timer_per_uke")));
    }

    static Registreringstabell<Forskningsreservasjon> forskningsreservasjon() {
        return new Registreringstabell<>(
                Forskningsreservasjon.class,
                new Registreringstabell.Sql("""
                        insert into forskningsreservasjon (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, reservasjon, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update forskningsreservasjon set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, reservasjon, dato
                          from forskningsreservasjon where person_id = any(?)
                        """, "delete from forskningsreservasjon where person_id = ?"),
                f -> new @Nullable Object[] {f.reservasjon(), f.dato()},
                (rs, _) ->
                        new Forskningsreservasjon(rs.getString("reservasjon"), rs.getObject("dato", LocalDate.class)));
    }

    static Registreringstabell<Opplaeringskommune> opplaeringskommune() {
        return new Registreringstabell<>(
                Opplaeringskommune.class,
                new Registreringstabell.Sql("""
                        insert into opplaeringskommune (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, opplaeringskommune, fom, tom)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update opplaeringskommune set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, opplaeringskommune, fom, tom
                          from opplaeringskommune where person_id = any(?)
                        """, "delete from opplaeringskommune where person_id = ?"),
                o -> new @Nullable Object[] {
                    o.ordning(),
                    o.opplaeringskommune(),
                    o.periode().fom(),
                    o.periode().tom()
                },
                (rs, _) -> new Opplaeringskommune(
                        rs.getString("ordning"), rs.getString("opplaeringskommune"), periode(rs)));
    }

    private static Periode periode(ResultSet rs) throws SQLException {
        return new Periode(rs.getObject("fom", LocalDate.class), rs.getObject("tom", LocalDate.class));
    }
}
