package no.nir.register.vedtak;

import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import org.jspecify.annotations.Nullable;

/** The tables klage and klageavgjoerelse. */
final class Klagetabeller {

    private Klagetabeller() {}

    static Registreringstabell<Klage> klage() {
        return new Registreringstabell<>(
                Klage.class,
                new Registreringstabell.Sql("""
                        insert into klage (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, vedtak_nr, mottatt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update klage set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av, ordning, vedtak_nr, mottatt
                          from klage where person_id = any(?)
                        """, "delete from klage where person_id = ?"),
                k -> new @Nullable Object[] {k.ordning(), k.vedtakNr(), k.mottatt()},
                (rs, _) -> new Klage(
                        rs.getString("ordning"), rs.getLong("vedtak_nr"), rs.getObject("mottatt", LocalDate.class)));
    }

    static Registreringstabell<Klageavgjoerelse> avgjoerelse() {
        return new Registreringstabell<>(
                Klageavgjoerelse.class,
                new Registreringstabell.Sql("""
                        insert into klageavgjoerelse (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, klage_nr, utfall, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update klageavgjoerelse set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, klage_nr, utfall, dato
                          from klageavgjoerelse where person_id = any(?)
                        """, "delete from klageavgjoerelse where person_id = ?"),
                a -> new @Nullable Object[] {a.ordning(), a.klageNr(), a.utfall(), a.dato()},
                (rs, _) -> new Klageavgjoerelse(
                        rs.getString("ordning"),
                        rs.getLong("klage_nr"),
                        rs.getString("utfall"),
                        rs.getObject("dato", LocalDate.class)));
    }
}
