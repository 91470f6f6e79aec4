package no.nir.register.web.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs doing among the people a user reaches. */
@Component
class Oppgaveleser {

    static final int SIDE = 25;

    private final JdbcClient jdbc;
    private final Oppgaveutvalg utvalg;
    private final Personfilter tilgang;

    Oppgaveleser(JdbcClient jdbc, Oppgaveutvalg utvalg, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.utvalg = utvalg;
        this.tilgang = tilgang;
    }

    List<Antall> tell(Bruker bruker, LocalDate dag) {
        return utvalg.spoer(bruker, dag, """
                select type, count(*) antall, count(*) filter (where frist < :dag) forbi,
                       min(frist) filter (where frist >= :dag) foerste from oppgave group by type
                """)
                .query((rad, _) -> new Antall(
                        Oppgavetype.valueOf(rad.getString("type")),
                        rad.getLong("antall"),
                        rad.getLong("forbi"),
                        rad.getObject("foerste", LocalDate.class)))
                .list();
    }

    /** Those with a deadline, what runs out first on top; a deadline more than half a year gone is no longer news. */
    List<Oppgave> foerst(Bruker bruker, LocalDate dag, int antall) {
        return utvalg.spoer(bruker, dag, """
                select person_id, navn, type, frist from oppgave
                 where frist >= :dag - 183 order by frist, navn, person_id limit :antall
                """)
                .param("antall", antall)
                .query((rad, _) -> oppgave(rad))
                .list();
    }

    /** One page of the tasks of a kind, what ran out first on top, then what runs out next. */
    List<Oppgave> side(Bruker bruker, LocalDate dag, Oppgavetype type, int side) {
        return utvalg.spoer(bruker, dag, """
                select person_id, navn, type, frist from oppgave where type = :type
                 order by frist nulls last, navn, person_id limit :antall offset :fra
                """)
                .param("type", type.name())
                .param("antall", SIDE)
                .param("fra", (side - 1) * SIDE)
                .query((rad, _) -> oppgave(rad))
                .list();
    }

    /** Numbers by municipality, most past their deadline first. */
    List<Kommuneantall> perKommune(Bruker bruker, LocalDate dag) {
        Map<String, Map<Oppgavetype, Long>> antall = new TreeMap<>();
        Map<String, Long> forbi = new HashMap<>();
        utvalg.spoer(bruker, dag, """
                select kommunenummer, type, count(*) antall, count(*) filter (where frist < :dag) forbi
                  from oppgave group by kommunenummer, type
                """).query(rad -> {
            String kommune = rad.getString("kommunenummer");
            antall.computeIfAbsent(kommune, _ -> new EnumMap<>(Oppgavetype.class))
                    .put(Oppgavetype.valueOf(rad.getString("type")), rad.getLong("antall"));
            if ("UTEN_VEDTAK".equals(rad.getString("type"))) {
                forbi.put(kommune, rad.getLong("forbi"));
            }
        });
        List<Kommuneantall> alle = new ArrayList<>();
        antall.forEach((kommune, per) -> alle.add(new Kommuneantall(kommune, per, forbi.getOrDefault(kommune, 0L))));
        alle.sort(java.util.Comparator.comparingLong(Kommuneantall::forbi)
                .reversed()
                .thenComparing(Kommuneantall::kommunenummer));
        return alle;
    }

    /**
     * How many are registered in a municipality that was divided, and may be this one's people. Nobody is named: access waits for the answer.
     * Persons with strictly confidential address are not counted either: in a small municipality one is a name.
     */
    long fraDelteKommuner(Bruker bruker, String kommune, LocalDate dag) {
        Personfilter.Betingelse uskjermet = tilgang.uskjermet(bruker, "t.person_id");
        return jdbc.sql("""
                        select count(distinct t.person_id) from tilhoerighet t
                         where t.kandidater <> '{}' and t.kandidater @> array[:kommune]::text[]
                           and t.fom <= :dag and coalesce(t.tom >= :dag, true) and
                        """ + uskjermet.sql())
                .params(uskjermet.parametre())
                .param("kommune", kommune)
                .param("dag", dag)
                .query(Long.class)
                .single();
    }

    private static Oppgave oppgave(ResultSet rad) throws SQLException {
        return new Oppgave(
                rad.getLong("person_id"),
                rad.getString("navn"),
                Oppgavetype.valueOf(rad.getString("type")),
                rad.getObject("frist", LocalDate.class));
    }
}
