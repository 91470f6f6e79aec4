package no.nir.register.omregning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what an omregning changed. */
@Service
public class Endringsteller {

    private final JdbcClient jdbc;

    Endringsteller(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Endringstall tell(long omregningId) {
        return new Endringstall(
                jdbc.sql("""
                        select ordning, foer, naa, count(*) personer from omregningsendring where omregning_id = ?
                         group by ordning, foer, naa
                         order by array_position('{INTRO,NORSK,ASYL}', ordning), count(*) desc, foer, naa
                        """)
                        .param(omregningId)
                        .query((rs, _) -> new Endringstall.Overgang(
                                rs.getString("ordning"),
                                rs.getString("foer"),
                                rs.getString("naa"),
                                rs.getLong("personer")))
                        .list(),
                jdbc.sql("""
                        select regel, count(distinct person_id) personer from omregningsendring, unnest(regler) regel
                         where omregning_id = ? group by regel order by personer desc, regel
                        """)
                        .param(omregningId)
                        .query((rs, _) -> new Endringstall.Regel(rs.getString("regel"), rs.getLong("personer")))
                        .list(),
                jdbc.sql("""
                        select hjemmel, count(distinct person_id) personer from omregningsendring
                         where omregning_id = ? and hjemmel is not null group by hjemmel order by personer desc, hjemmel
                        """)
                        .param(omregningId)
                        .query((rs, _) -> new Endringstall.Paragraf(rs.getString("hjemmel"), rs.getLong("personer")))
                        .list(),
                jdbc.sql("""
                        select kommunenummer, count(distinct person_id) personer from omregningsendring where omregning_id = ?
                         group by kommunenummer order by personer desc, kommunenummer
                        """)
                        .param(omregningId)
                        .query((rs, _) ->
                                new Endringstall.Kommune(rs.getString("kommunenummer"), rs.getLong("personer")))
                        .list());
    }
}
