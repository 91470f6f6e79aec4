package no.nir.register.deltakelse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** What lasts from a day to a day. */
final class Periodetabeller {

    private Periodetabeller() {}

    static Registreringstabell<Tiltak> tiltak() {
        return new Registreringstabell<>(
                Tiltak.class,
                new Registreringstabell.Sql("""
                        insert into tiltak (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, tiltakskode, fom, tom, timer_per_uke, erstatter_nr)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update tiltak set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, tiltakskode, fom, tom, timer_per_uke, erstatter_nr
                          from tiltak where person_id = any(?)
                        """, "delete from tiltak where person_id = ?"),
                t -> new @Nullable Object[] {
                    t.ordning(), t.tiltakskode(), t.periode().fom(), t.periode().tom(), t.timerPerUke(), t.erstatterNr()
                },
                (rs, _) -> new Tiltak(
                        rs.getString("ordning"),
                        rs.getString("tiltakskode"),
                        periode(rs),
                        rs.getBigDecimal("timer_per_uke"),
                        rs.getObject("erstatter_nr", Long.class)));
    }

    static Registreringstabell<Permisjon> permisjon() {
        return new Registreringstabell<>(
                Permisjon.class,
                new Registreringstabell.Sql("""
                        insert into permisjon (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, aarsak, vedtaksdato, fom, tom)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update permisjon set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, aarsak, vedtaksdato, fom, tom
                          from permisjon where person_id = any(?)
                        """, "delete from permisjon where person_id = ?"),
                p -> new @Nullable Object[] {
                    p.ordning(),
                    p.aarsak(),
                    p.vedtaksdato(),
                    p.periode().fom(),
                    p.periode().tom()
                },
                (rs, _) -> new Permisjon(
                        rs.getString("ordning"),
                        rs.getString("aarsak"),
                        rs.getObject("vedtaksdato", LocalDate.class),
                        periode(rs)));
    }

    static Registreringstabell<Arbeid> arbeid() {
        return new Registreringstabell<>(
                Arbeid.class,
                new Registreringstabell.Sql("""
                        insert into arbeid (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, slag, fom, tom, timer_per_uke)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update arbeid set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, slag, fom, tom, timer_per_uke
                          from arbeid where person_id = any(?)
                        """, "delete from arbeid where person_id = ?"),
                a -> new @Nullable Object[] {
                    a.slag(), a.periode().fom(), a.periode().tom(), a.timerPerUke()
                },
                (rs, _) -> new Arbeid(rs.getString("slag"), periode(rs), rs.getBigDecimal("timer_per_uke")));
    }

    private static Periode periode(ResultSet rs) throws SQLException {
        return new Periode(rs.getObject("fom", LocalDate.class), rs.getObject("tom", LocalDate.class));
    }

    static Registreringstabell<Fravaer> fravaer() {
        return new Registreringstabell<>(
                Fravaer.class,
                new Registreringstabell.Sql("""
                        insert into fravaer (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, aarsak, fom, tom, timer)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update fravaer set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, aarsak, fom, tom, timer
                          from fravaer where person_id = any(?)
                        """, "delete from fravaer where person_id = ?"),
                f -> new @Nullable Object[] {
                    f.ordning(), f.aarsak(), f.periode().fom(), f.periode().tom(), f.timer()
                },
                (rs, _) -> new Fravaer(
                        rs.getString("ordning"), rs.getString("aarsak"), periode(rs), rs.getBigDecimal("timer")));
    }

    static Registreringstabell<Videregaaende> videregaaende() {
        return new Registreringstabell<>(
                Videregaaende.class,
                new Registreringstabell.Sql("""
                        insert into videregaaende (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, fom, tom)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update videregaaende set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, fom, tom
                          from videregaaende where person_id = any(?)
                        """, "delete from videregaaende where person_id = ?"),
                v -> new @Nullable Object[] {
                    v.ordning(), v.periode().fom(), v.periode().tom()
                },
                (rs, _) -> new Videregaaende(rs.getString("ordning"), periode(rs)));
    }
}
