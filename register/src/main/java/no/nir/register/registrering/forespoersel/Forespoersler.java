package no.nir.register.registrering.forespoersel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsendt;
import no.nir.register.registrering.kommando.Kommando;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables forespoersel and forespoerselsvar. The writer holds the person's lock and has the journal posts already. */
@Repository
public class Forespoersler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LES = """
            select f.*, s.nr svar_nr, s.svar, s.notat, s.besvart, s.besvart_av, s.registrering_person_id, s.registrering_nr
              from forespoersel f
              left join forespoerselsvar s on s.person_id = f.person_id and s.forespoersel_nr = f.nr
            """;

    private final JdbcClient jdbc;

    Forespoersler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void settInn(Forespoersel f) {
        jdbc.sql("""
                insert into forespoersel (person_id, nr, kommunenummer, kommando, bekreftede, bekreftelse, begrunnelse, hendt, frist,
                                          spurt, spurt_av, spurt_av_navn, organisasjon, kanal)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(f.personId(), f.nr(), f.kommunenummer(), JSON.writeValueAsString(f.kommando()))
                .params(
                        f.bekreftelse().koder().toArray(String[]::new),
                        f.bekreftelse().grunn(),
                        f.begrunnelse())
                .params(f.hendt(), f.frist(), f.spurt().naar().atOffset(ZoneOffset.UTC))
                .params(f.spurt().id(), f.spurt().navn(), f.spurt().organisasjon())
                .params(f.spurt().kanal().name())
                .update();
    }

    public void settInn(long personId, long forespoerselNr, Forespoersel.Svar svar) {
        Forespoersel.Registrert registrert = svar.registrering();
        jdbc.sql("""
                insert into forespoerselsvar (person_id, nr, forespoersel_nr, svar, notat, besvart, besvart_av,
                                              registrering_person_id, registrering_nr)
                values (:person, :nr, :forespoersel, :svar, :notat, :naar, :av, :registrertPerson, :registrertNr)
                """)
                .param("person", personId)
                .param("nr", svar.nr())
                .param("forespoersel", forespoerselNr)
                .param("svar", svar.utfall().name())
                .param("notat", svar.notat())
                .param("naar", svar.naar().atOffset(ZoneOffset.UTC))
                .param("av", svar.av())
                .param("registrertPerson", registrert == null ? null : registrert.personId())
                .param("registrertNr", registrert == null ? null : registrert.nr())
                .update();
    }

    /** On the person, or on one merged into it. */
    public Optional<Forespoersel> finn(long personId, long nr) {
        return jdbc.sql(LES + """
                  join person p on p.person_id = f.person_id
                 where f.nr = :nr and :person in (f.person_id, p.sammenslaatt_til)
                """)
                .param("nr", nr)
                .param("person", personId)
                .query(Forespoersler::rad)
                .optional();
    }

    /** On the person and on those merged into it, the newest first. */
    public List<Forespoersel> paa(long personId) {
        return jdbc.sql(LES + """
                  join person p on p.person_id = f.person_id
                 where coalesce(p.sammenslaatt_til, p.person_id) = ?
                 order by f.spurt desc, f.nr desc
                """).param(personId).query(Forespoersler::rad).list();
    }

    /** By person and number, place by place; in no order. */
    public List<Forespoersel> list(List<Long> personIder, List<Long> numre) {
        return jdbc.sql(LES + """
                 where (f.person_id, f.nr) in (select p, n from unnest(?::bigint[], ?::bigint[]) as soekt (p, n))
                """)
                .params(personIder.toArray(Long[]::new), numre.toArray(Long[]::new))
                .query(Forespoersler::rad)
                .list();
    }

    /** Those on these persons that IMDi has not answered. */
    public List<Forespoersel> ubesvarte(Collection<Long> personIder) {
        return jdbc.sql(LES + "where f.person_id = any(?) and s.nr is null")
                .param(personIder.toArray(Long[]::new))
                .query(Forespoersler::rad)
                .list();
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("delete from forespoerselsvar where person_id = ?")
                .param(glemt.personId())
                .update();
        jdbc.sql("delete from forespoersel where person_id = ?")
                .param(glemt.personId())
                .update();
    }

    static Forespoersel rad(ResultSet rs, int nr) throws SQLException {
        return new Forespoersel(
                rs.getLong("person_id"),
                rs.getLong("nr"),
                rs.getString("kommunenummer"),
                JSON.readValue(rs.getString("kommando"), Kommando.class),
                new Bekreftelse(Set.of((String[]) rs.getArray("bekreftede").getArray()), rs.getString("bekreftelse")),
                rs.getString("begrunnelse"),
                rs.getObject("hendt", LocalDate.class),
                rs.getObject("frist", LocalDate.class),
                new Innsendt(
                        rs.getString("spurt_av"),
                        rs.getString("spurt_av_navn"),
                        rs.getString("organisasjon"),
                        Kanal.valueOf(rs.getString("kanal")),
                        instant(rs, "spurt")),
                svar(rs));
    }

    private static Forespoersel.@Nullable Svar svar(ResultSet rs) throws SQLException {
        if (rs.getString("svar") == null) {
            return null;
        }
        Long registrert = rs.getObject("registrering_nr", Long.class);
        return new Forespoersel.Svar(
                rs.getLong("svar_nr"),
                Forespoersel.Utfall.valueOf(rs.getString("svar")),
                rs.getString("notat"),
                instant(rs, "besvart"),
                rs.getString("besvart_av"),
                registrert == null
                        ? null
                        : new Forespoersel.Registrert(rs.getLong("registrering_person_id"), registrert));
    }

    private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, OffsetDateTime.class).toInstant();
    }
}
