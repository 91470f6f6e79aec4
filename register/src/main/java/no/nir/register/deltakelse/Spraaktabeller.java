package no.nir.register.deltakelse;

import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import org.jspecify.annotations.Nullable;

/** Languages, and the track the training follows. */
final class Spraaktabeller {

    private Spraaktabeller() {}

    static Registreringstabell<Morsmaal> morsmaal() {
        return new Registreringstabell<>(
                Morsmaal.class,
                new Registreringstabell.Sql("""
                        insert into morsmaal (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, spraak)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update morsmaal set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, spraak
                          from morsmaal where person_id = any(?)
                        """, "delete from morsmaal where person_id = ?"),
                m -> new @Nullable Object[] {m.spraak()},
                (rs, _) -> new Morsmaal(rs.getString("spraak")));
    }

    static Registreringstabell<Opplaeringsspraak> opplaeringsspraak() {
        return new Registreringstabell<>(
                Opplaeringsspraak.class,
                new Registreringstabell.Sql("""
                        insert into opplaeringsspraak (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, fag, spraak, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update opplaeringsspraak set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, fag, spraak, dato
                          from opplaeringsspraak where person_id = any(?)
                        """, "delete from opplaeringsspraak where person_id = ?"),
                o -> new @Nullable Object[] {o.ordning(), o.fag(), o.spraak(), o.dato()},
                (rs, _) -> new Opplaeringsspraak(
                        rs.getString("ordning"),
                        rs.getString("fag"),
                        rs.getString("spraak"),
                        rs.getObject("dato", LocalDate.class)));
    }

    static Registreringstabell<Spor> spor() {
        return new Registreringstabell<>(
                Spor.class,
                new Registreringstabell.Sql("""
                        insert into spor (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, spor, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update spor set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, spor, dato
                          from spor where person_id = any(?)
                        """, "delete from spor where person_id = ?"),
                s -> new @Nullable Object[] {s.ordning(), s.spor(), s.dato()},
                (rs, _) ->
                        new Spor(rs.getString("ordning"), rs.getString("spor"), rs.getObject("dato", LocalDate.class)));
    }
}
