package no.nir.register.vedtak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import no.nir.register.journal.rader.Registreringstabell;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** The table overproeving: what the municipality finds beside what was computed. */
final class Overproevingstabell {

    private Overproevingstabell() {}

    static Registreringstabell<Overproeving> tabell() {
        return new Registreringstabell<>(
                Overproeving.class,
                new Registreringstabell.Sql("""
                        insert into overproeving (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, kategori, fom, tom, vurdert_dato, begrunnelse,
                                fakta_undersoekt_hvordan, regel, beregnet_kategori, beregnet_regel, regelversjon)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update overproeving set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, kategori, fom, tom, vurdert_dato, begrunnelse, fakta_undersoekt_hvordan, regel,
                               beregnet_kategori, beregnet_regel, regelversjon
                          from overproeving where person_id = any(?)
                        """, "delete from overproeving where person_id = ?"),
                o -> new @Nullable Object[] {
                    o.ordning(),
                    o.kategori(),
                    o.periode().fom(),
                    o.periode().tom(),
                    o.vurdertDato(),
                    o.begrunnelse(),
                    o.faktaUndersoektHvordan(),
                    o.regel(),
                    o.beregnet().kategori(),
                    o.beregnet().regel(),
                    o.beregnet().regelversjon()
                },
                (rs, _) -> rad(rs));
    }

    private static Overproeving rad(ResultSet rs) throws SQLException {
        return new Overproeving(
                rs.getString("ordning"),
                rs.getString("kategori"),
                new Periode(rs.getObject("fom", LocalDate.class), rs.getObject("tom", LocalDate.class)),
                rs.getObject("vurdert_dato", LocalDate.class),
                rs.getString("begrunnelse"),
                rs.getString("fakta_undersoekt_hvordan"),
                rs.getString("regel"),
                new BeregnetDa(
                        rs.getString("beregnet_kategori"),
                        rs.getString("beregnet_regel"),
                        rs.getString("regelversjon")));
    }
}
