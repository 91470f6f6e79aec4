package no.nir.register.web.endring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.endring.Filter.Vis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Coming and recent changes among the people a user reaches. */
@Component
class Endringsleser {

    /** @param utenVedtak how many of the coming ones */
    record Antall(long kommende, long utenVedtak, long nylige) {
        long av(Vis vis) {
            return switch (vis) {
                case KOMMER -> kommende;
                case NYLIG -> nylige;
            };
        }
    }

    private final Endringsutvalg utvalg;

    Endringsleser(Endringsutvalg utvalg) {
        this.utvalg = utvalg;
    }

    Antall tell(Bruker bruker, LocalDate dag, String ordning) {
        return utvalg.spoer(bruker, dag, ordning, """
                select k.kommende, k.uten_vedtak, n.nylige
                  from (select count(*) kommende, count(*) filter (where uten_vedtak) uten_vedtak from kommende) k
                 cross join (select count(*) nylige from nylige) n
                """)
                .query((rs, _) -> new Antall(rs.getLong("kommende"), rs.getLong("uten_vedtak"), rs.getLong("nylige")))
                .single();
    }

    /** Coming: those without vedtak first, then what comes first. Recent: what was told last on top. */
    List<Endring> list(Bruker bruker, LocalDate dag, Filter filter, int antall) {
        JdbcClient.StatementSpec spoersmaal =
                switch (filter.vis()) {
                    case KOMMER -> utvalg.spoer(bruker, dag, filter.ordning(), """
                            select * from kommende order by uten_vedtak desc, dag, navn, person_id, ordning
                             limit :antall offset :fra
                            """);
                    case NYLIG -> utvalg.spoer(bruker, dag, filter.ordning(), """
                            select * from nylige order by fortalt desc, dag desc, navn, person_id, ordning
                             limit :antall offset :fra
                            """);
                };
        return spoersmaal
                .param("antall", antall)
                .param("fra", (filter.side() - 1) * antall)
                .query((rs, _) -> endring(rs))
                .list();
    }

    /** Most without vedtak first. */
    List<Kommunetall> perKommune(Bruker bruker, LocalDate dag, String ordning) {
        return utvalg.spoer(bruker, dag, ordning, """
                select kommunenummer, sum(kommende) kommende, sum(uten_vedtak) uten_vedtak, sum(nylige) nylige
                  from (select kommunenummer, 1 kommende, uten_vedtak::int, 0 nylige from kommende
                        union all
                        select kommunenummer, 0, 0, 1 from nylige) alle
                 where kommunenummer is not null
                 group by kommunenummer order by 3 desc, 2 desc, 4 desc, 1
                """)
                .query((rs, _) -> new Kommunetall(
                        rs.getString("kommunenummer"),
                        rs.getLong("kommende"),
                        rs.getLong("uten_vedtak"),
                        rs.getLong("nylige")))
                .list();
    }

    private static Endring endring(ResultSet rs) throws SQLException {
        return new Endring(
                rs.getLong("person_id"),
                rs.getString("navn"),
                rs.getString("ordning"),
                rs.getObject("dag", LocalDate.class),
                rs.getString("fra"),
                rs.getString("til"),
                rs.getString("lov"),
                rs.getString("hjemmel"),
                rs.getObject("fortalt", LocalDate.class),
                rs.getBoolean("varslet"),
                rs.getBoolean("uten_vedtak"),
                rs.getBoolean("doed"));
    }
}
