package no.nir.register.vedtak;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * IMDi's answers to overprøvinger; the newest counts. The writer holds the person's lock and has the journal post already. An answer goes with
 * the overprøving when the person is forgotten.
 */
@Service
public class Svarregister {

    private final JdbcClient jdbc;

    Svarregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean erBesvart(long personId, long overproevingNr) {
        return jdbc.sql("select exists (select from overproevingssvar where person_id = ? and overproeving_nr = ?)")
                .params(personId, overproevingNr)
                .query(Boolean.class)
                .single();
    }

    /** The last answer; absent when there is none. */
    public Optional<Overproevingssvar> finnSiste(long personId, long overproevingNr) {
        return jdbc.sql("""
                        select nr, status, notat, besvart, besvart_av from overproevingssvar
                         where person_id = ? and overproeving_nr = ? order by nr desc limit 1
                        """)
                .params(personId, overproevingNr)
                .query((rad, _) -> new Overproevingssvar(
                        personId,
                        rad.getLong("nr"),
                        overproevingNr,
                        Overproevingssvar.Status.valueOf(rad.getString("status")),
                        rad.getString("notat"),
                        rad.getObject("besvart", OffsetDateTime.class).toInstant(),
                        rad.getString("besvart_av")))
                .optional();
    }

    public void settInn(Overproevingssvar svar) {
        jdbc.sql("""
                        insert into overproevingssvar (person_id, nr, overproeving_nr, status, notat, besvart, besvart_av)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        svar.personId(),
                        svar.nr(),
                        svar.overproevingNr(),
                        svar.status().name(),
                        svar.notat(),
                        svar.besvart().atOffset(ZoneOffset.UTC),
                        svar.besvartAv())
                .update();
    }
}
