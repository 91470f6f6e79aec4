package no.nir.register.web.flytting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Personfilter.Betingelse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves to and from the user's municipality. Strictly confidential persons are neither counted nor listed for those who may not see them. */
@Repository
public class Flyttingsleser {

    static final int SIDE = 25;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Clock klokke;

    Flyttingsleser(JdbcClient jdbc, Personfilter tilgang, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.klokke = klokke;
    }

    /**
     * @param nr the registration where it stands now
     * @param fraNr the post that ended it where it stood
     */
    record Rad(
            long personId,
            long nr,
            long fraNr,
            String fraKommune,
            String tilKommune,
            String type,
            Instant registrert) {}

    /** How many have come to the municipality since the day. */
    public long kommet(Bruker bruker, LocalDate siden) {
        return spoer(
                        bruker,
                        "select count(*) from kommuneflytting f where f.til_kommune = any (:kommuner) and f.registrert >= :siden and ")
                .param("siden", siden)
                .query(Long.class)
                .single();
    }

    long alle(Bruker bruker) {
        return spoer(
                        bruker,
                        "select count(*) from kommuneflytting f where (f.til_kommune = any (:kommuner) or f.fra_kommune = any (:kommuner)) and ")
                .query(Long.class)
                .single();
    }

    /** The newest first; @param side from 1 */
    List<Rad> list(Bruker bruker, int side) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "f.person_id");
        return jdbc.sql("""
                        select f.person_id, f.nr, f.fra_nr, f.fra_kommune, f.til_kommune, f.type, f.registrert
                          from kommuneflytting f where (f.til_kommune = any (:kommuner) or f.fra_kommune = any (:kommuner)) and
                        """ + uskjermet.sql() + " order by f.registrert desc, f.nr desc limit :antall offset :fra")
                .params(uskjermet.parametre())
                .param("kommuner", kommuner(bruker))
                .param("antall", SIDE)
                .param("fra", (side - 1) * SIDE)
                .query((rad, _) -> rad(rad))
                .list();
    }

    private JdbcClient.StatementSpec spoer(Bruker bruker, String spoersmaal) {
        Betingelse uskjermet = tilgang.uskjermet(bruker, "f.person_id");
        return jdbc.sql(spoersmaal + uskjermet.sql())
                .params(uskjermet.parametre())
                .param("kommuner", kommuner(bruker));
    }

    /** A reception centre has none, and nothing moves to it. */
    private String[] kommuner(Bruker bruker) {
        String kommune = bruker.kommunenummer();
        return kommune == null ? new String[0] : Kommunearv.overtatte(kommune, LocalDate.now(klokke));
    }

    private static Rad rad(ResultSet rad) throws SQLException {
        return new Rad(
                rad.getLong("person_id"),
                rad.getLong("nr"),
                rad.getLong("fra_nr"),
                rad.getString("fra_kommune"),
                rad.getString("til_kommune"),
                rad.getString("type"),
                rad.getObject("registrert", OffsetDateTime.class).toInstant());
    }
}
