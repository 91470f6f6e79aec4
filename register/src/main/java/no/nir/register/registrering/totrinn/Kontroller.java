package no.nir.register.registrering.totrinn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import no.nir.register.registrering.kommando.Merknad;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables kontroll and kontrollsvar. The writer holds the person's lock and has the journal posts already. */
@Repository
public class Kontroller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LES = """
            select k.*, s.nr svar_nr, s.svar, s.notat, s.besvart, s.besvart_av, s.besvart_av_navn, s.ble_person_id, s.ble_nr
              from kontroll k
              left join kontrollsvar s on s.person_id = k.person_id and s.kontroll_nr = k.nr
            """;

    private final JdbcClient jdbc;

    Kontroller(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void settInn(Kontroll k) {
        jdbc.sql("""
                insert into kontroll (person_id, nr, kommunenummer, kommando, bekreftede, bekreftelse, forespoersel, slag, ordninger,
                                      adgang, adgang_nr, sendt, sendt_av, sendt_av_navn, organisasjon, kanal)
                values (:person, :nr, :kommune, :kommando::jsonb, :bekreftede, :bekreftelse, :forespoersel, :slag, :ordninger,
                        :adgang, :adgangNr, :naar, :av, :navn, :organisasjon, :kanal)
                """)
                .param("person", k.personId())
                .param("nr", k.nr())
                .param("kommune", k.kommunenummer())
                .param("kommando", JSON.writeValueAsString(k.kommando()))
                .param("bekreftede", k.bekreftelse().koder().toArray(String[]::new))
                .param("bekreftelse", k.bekreftelse().grunn())
                .param("forespoersel", k.forespoersel())
                .param("slag", k.slag())
                .param("ordninger", k.ordninger().toArray(String[]::new))
                .param("adgang", k.adgang() == null ? null : k.adgang().slag().name())
                .param("adgangNr", k.adgang() == null ? null : k.adgang().nr())
                .param("naar", k.sendt().naar().atOffset(ZoneOffset.UTC))
                .param("av", k.sendt().id())
                .param("navn", k.sendt().navn())
                .param("organisasjon", k.sendt().organisasjon())
                .param("kanal", k.sendt().kanal().name())
                .update();
    }

    public void settInn(Kontroll k, Kontroll.Svar svar) {
        Kontroll.Ble ble = svar.ble();
        jdbc.sql("""
                insert into kontrollsvar (person_id, nr, kontroll_nr, sendt_av, svar, notat, besvart, besvart_av, besvart_av_navn,
                                          ble_person_id, ble_nr)
                values (:person, :nr, :kontroll, :sendtAv, :svar, :notat, :naar, :av, :navn, :blePerson, :bleNr)
                """)
                .param("person", k.personId())
                .param("nr", svar.nr())
                .param("kontroll", k.nr())
                .param("sendtAv", k.sendt().id())
                .param("svar", svar.utfall().name())
                .param("notat", svar.notat())
                .param("naar", svar.naar().atOffset(ZoneOffset.UTC))
                .param("av", svar.av())
                .param("navn", svar.navn())
                .param("blePerson", ble == null ? null : ble.personId())
                .param("bleNr", ble == null ? null : ble.nr())
                .update();
    }

    /** On the person, or on one merged into it. */
    public Optional<Kontroll> finn(long personId, long nr) {
        return jdbc.sql(LES + """
                  join person p on p.person_id = k.person_id
                 where k.nr = :nr and :person in (k.person_id, p.sammenslaatt_til)
                """)
                .param("nr", nr)
                .param("person", personId)
                .query(Kontroller::rad)
                .optional();
    }

    /** By person and number, place by place; in no order. */
    public List<Kontroll> list(List<Long> personIder, List<Long> numre) {
        return jdbc.sql(LES + """
                 where (k.person_id, k.nr) in (select p, n from unnest(?::bigint[], ?::bigint[]) as soekt (p, n))
                """)
                .params(personIder.toArray(Long[]::new), numre.toArray(Long[]::new))
                .query(Kontroller::rad)
                .list();
    }

    /** Those that wait, on these persons and on those merged into them, the oldest first. */
    public List<Kontroll> ventende(Collection<Long> personIder) {
        return jdbc.sql(LES + """
                  join person p on p.person_id = k.person_id
                 where (k.person_id = any(:personer) or p.sammenslaatt_til = any(:personer)) and s.nr is null
                 order by k.nr
                """)
                .param("personer", personIder.toArray(Long[]::new))
                .query(Kontroller::rad)
                .list();
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("delete from kontrollsvar where person_id = ?")
                .param(glemt.personId())
                .update();
        jdbc.sql("delete from kontroll where person_id = ?")
                .param(glemt.personId())
                .update();
    }

    private static Kontroll rad(ResultSet rs, int nr) throws SQLException {
        String adgang = rs.getString("adgang");
        return new Kontroll(
                rs.getLong("person_id"),
                rs.getLong("nr"),
                rs.getString("kommunenummer"),
                JSON.readValue(rs.getString("kommando"), Kommando.class),
                new Bekreftelse(Set.of((String[]) rs.getArray("bekreftede").getArray()), rs.getString("bekreftelse")),
                rs.getString("forespoersel"),
                rs.getString("slag"),
                List.of((String[]) rs.getArray("ordninger").getArray()),
                adgang == null ? null : new Merknad.Adgang(Merknad.Slag.valueOf(adgang), rs.getLong("adgang_nr")),
                new Innsendt(
                        rs.getString("sendt_av"),
                        rs.getString("sendt_av_navn"),
                        rs.getString("organisasjon"),
                        Kanal.valueOf(rs.getString("kanal")),
                        instant(rs, "sendt")),
                svar(rs));
    }

    private static Kontroll.@Nullable Svar svar(ResultSet rs) throws SQLException {
        if (rs.getString("svar") == null) {
            return null;
        }
        Long ble = rs.getObject("ble_nr", Long.class);
        return new Kontroll.Svar(
                rs.getLong("svar_nr"),
                Kontroll.Utfall.valueOf(rs.getString("svar")),
                rs.getString("notat"),
                instant(rs, "besvart"),
                rs.getString("besvart_av"),
                rs.getString("besvart_av_navn"),
                ble == null ? null : new Kontroll.Ble(rs.getLong("ble_person_id"), ble));
    }

    private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
        return rs.getObject(kolonne, OffsetDateTime.class).toInstant();
    }
}
