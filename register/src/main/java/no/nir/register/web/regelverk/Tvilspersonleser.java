package no.nir.register.web.regelverk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of today that turn on a point of doubt, one by one: those of persons the user reaches. */
@Repository
class Tvilspersonleser {

    static final int SIDE = 25;

    private static final String FRA = " from kategori k " + Tvilsleser.KOMMUNE_I_DAG + """
             where %s and k.regler @> array[:regel]::text[] and k.fom <= :dag and coalesce(k.tom >= :dag, true)
            """.formatted(Tvilsleser.I_TVIL);

    /**
     * One answer.
     *
     * @param kommunenummer who answers for the person today; absent when nobody does
     * @param siden the first day of those in a row on which the answer turns on the point
     * @param kontroll whether somebody is asked to check the answer
     */
    record Rad(
            long personId,
            @Nullable String kommunenummer,
            String ordning,
            String kategori,
            LocalDate siden,
            boolean kontroll) {}

    /** @param svar a person may have one in each scheme */
    record Antall(long personer, long svar) {}

    private record Betinget(String sql, Map<String, Object> parametre) {}

    private final JdbcClient jdbc;
    private final Personfilter tilgang;
    private final Clock klokke;

    Tvilspersonleser(JdbcClient jdbc, Personfilter tilgang, Clock klokke) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
        this.klokke = klokke;
    }

    Antall tell(Bruker bruker, String regel, Tvilsfilter filter) {
        Betinget betinget = betinget(bruker, regel, filter);
        return jdbc.sql("select count(distinct k.person_id) personer, count(*) svar" + FRA + betinget.sql)
                .params(betinget.parametre)
                .query(Antall.class)
                .single();
    }

    /** One page: the stretches that began last come first. */
    List<Rad> list(Bruker bruker, String regel, Tvilsfilter filter) {
        Betinget betinget = betinget(bruker, regel, filter);
        return jdbc.sql("""
                        select r.*,
                               coalesce(
                                 (select max(u.tom) + 1 from kategori u
                                   where u.person_id = r.person_id and u.ordning = r.ordning and u.tom < r.fom
                                     and not u.regler @> array[:regel]::text[]),
                                 (select min(u.fom) from kategori u where u.person_id = r.person_id and u.ordning = r.ordning)) siden
                          from (select k.person_id, t.kommunenummer, k.ordning, k.kategori, k.fom,
                                       'MANUAL_CHECK' = any (k.flagg) kontroll
                        """ + FRA + betinget.sql + """
                                 order by k.fom desc, k.person_id, k.ordning limit :antall offset :fra) r
                         order by r.fom desc, r.person_id, r.ordning
                        """)
                .params(betinget.parametre)
                .param("antall", SIDE)
                .param("fra", (filter.side() - 1) * SIDE)
                .query((rs, _) -> rad(rs))
                .list();
    }

    private Betinget betinget(Bruker bruker, String regel, Tvilsfilter filter) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "k.person_id");
        Map<String, Object> parametre = new HashMap<>(synlig.parametre());
        parametre.put("regel", regel);
        parametre.put("dag", LocalDate.now(klokke));
        StringBuilder sql = new StringBuilder(" and " + synlig.sql());
        if (filter.kommune().equals(Tvilsfilter.INGEN)) {
            sql.append(" and t.kommunenummer is null");
        } else if (!filter.kommune().isEmpty()) {
            sql.append(" and t.kommunenummer = :kommune");
            parametre.put("kommune", filter.kommune());
        }
        if (!filter.svar().isEmpty()) {
            sql.append(" and k.ordning || '.' || k.kategori = :svar");
            parametre.put("svar", filter.svar());
        }
        if (!filter.kontroll().isEmpty()) {
            sql.append(" and ('MANUAL_CHECK' = any (k.flagg)) = :kontroll");
            parametre.put("kontroll", filter.kontroll().equals("ja"));
        }
        return new Betinget(sql.toString(), parametre);
    }

    private static Rad rad(ResultSet rs) throws SQLException {
        return new Rad(
                rs.getLong("person_id"),
                rs.getString("kommunenummer"),
                rs.getString("ordning"),
                rs.getString("kategori"),
                rs.getObject("siden", LocalDate.class),
                rs.getBoolean("kontroll"));
    }
}
