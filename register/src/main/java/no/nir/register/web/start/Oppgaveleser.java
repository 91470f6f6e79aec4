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

/** What needs doing among the people a user reaches: a municipality's own of today, others whomever their role covers. */
@Component
class Oppgaveleser {

    static final int SIDE = 25;

    /**
     * One row a person and task, with its last day in time where something runs out. A programme counts as near its end for two months before
     * it; a person counts as new for two weeks. A doubt about someone who has only a duty left, or nothing, waits until somebody asks.
     */
    private static final String OPPGAVER = """
            with egne as materialized (
              select p.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, t.kommunenummer, t.fom,
                     t.kandidater
                from personalia p
                join tilhoerighet t on t.person_id = p.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
               where p.registrert_til is null and p.doedsdato is null and (%s) %s),
            naa as (
              select e.person_id, e.navn, e.kommunenummer, k.ordning, k.kategori, k.flagg from egne e
                join kategori k on k.person_id = e.person_id and k.fom <= :dag and coalesce(k.tom >= :dag, true)),
            uten as (
              select n.person_id, n.navn, n.kommunenummer, n.kategori from naa n
               where n.ordning = 'INTRO' and n.kategori in ('RETT_OG_PLIKT', 'RETT', 'KAN_TILBYS')
                 and not exists (select from vedtak v where v.person_id = n.person_id and v.ordning = 'INTRO'
                                    and v.registrert_til is null)),
            i_program as (
              select e.person_id, e.navn, e.kommunenummer, (select max(f.dato) from frist f
                       where f.person_id = e.person_id and f.ordning = 'INTRO' and f.type = 'PROGRAM_TIL') slutt
                from egne e
               where exists (select from oppstart o where o.person_id = e.person_id and o.ordning = 'INTRO'
                                and o.slag = 'BEGYNT' and o.registrert_til is null
                                and not exists (select from avslutning a where a.person_id = o.person_id
                                                   and a.ordning = 'INTRO' and a.dato >= o.dato
                                                   and a.registrert_til is null))),
            oppgave as (
              select u.person_id, u.navn, u.kommunenummer, 'UTEN_VEDTAK' type, (select max(f.dato) from frist f
                       where f.person_id = u.person_id and f.type = 'PROGRAM_START_SENEST') frist
                from uten u where u.kategori <> 'KAN_TILBYS'
              union all
              select u.person_id, u.navn, u.kommunenummer, 'KAN_TILBYS', (select max(f.dato) from frist f
                       where f.person_id = u.person_id and f.type = 'TO_AARSVINDU_TIL')
                from uten u where u.kategori = 'KAN_TILBYS'
              union all
              select i.person_id, i.navn, i.kommunenummer, 'NAER_SLUTT', i.slutt from i_program i
               where i.slutt between :dag and :dag + 60
              union all
              select i.person_id, i.navn, i.kommunenummer, 'UTEN_SLUTT', i.slutt from i_program i where i.slutt < :dag
              union all
              select distinct n.person_id, n.navn, n.kommunenummer, 'FORNYELSE', null::date from naa n
               where n.flagg && '{RENEWAL_PENDING,RENEWAL_LATE}'
              union all
              select distinct n.person_id, n.navn, n.kommunenummer, 'KONTROLL', null::date from naa n
               where 'MANUAL_CHECK' = any (n.flagg)
                 and (n.kategori in ('RETT_OG_PLIKT', 'RETT', 'KAN_TILBYS') or 'UNKNOWN_BASIS' = any (n.flagg))
              union all
              select e.person_id, e.navn, e.kommunenummer, 'NY', null::date from egne e
               where e.fom > :dag - 14 and e.kandidater = '{}'
              union all
              select e.person_id, e.navn, e.kommunenummer, 'DELT_KOMMUNE', null::date from egne e
               where e.kandidater <> '{}')
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Oppgaveleser(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    List<Antall> tell(Bruker bruker, LocalDate dag) {
        return spoer(bruker, dag, """
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
        return spoer(bruker, dag, """
                select person_id, navn, type, frist from oppgave
                 where frist >= :dag - 183 order by frist, navn, person_id limit :antall
                """)
                .param("antall", antall)
                .query((rad, _) -> oppgave(rad))
                .list();
    }

    /** One page of the tasks of a kind, what runs out first on top, those already past last. */
    List<Oppgave> side(Bruker bruker, LocalDate dag, Oppgavetype type, int side) {
        return spoer(bruker, dag, """
                select person_id, navn, type, frist from oppgave where type = :type
                 order by frist < :dag, frist, navn, person_id limit :antall offset :fra
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
        spoer(bruker, dag, """
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

    /** How many are registered in a municipality that was divided, and may be this one's people. Nobody is named: access waits for the answer. */
    long fraDelteKommuner(String kommune, LocalDate dag) {
        return jdbc.sql("""
                        select count(distinct person_id) from tilhoerighet
                         where kandidater <> '{}' and kandidater @> array[:kommune]::text[]
                           and fom <= :dag and coalesce(tom >= :dag, true)
                        """)
                .param("kommune", kommune)
                .param("dag", dag)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec spoer(Bruker bruker, LocalDate dag, String spoersmaal) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "p.person_id");
        Map<String, Object> parametre = new HashMap<>(synlig.parametre());
        parametre.put("dag", dag);
        String egen = "";
        if (bruker.kommunenummer() instanceof String kommune) {
            egen = "and t.kommunenummer = :kommune";
            parametre.put("kommune", kommune);
        }
        return jdbc.sql(OPPGAVER.formatted(synlig.sql(), egen) + spoersmaal).params(parametre);
    }

    private static Oppgave oppgave(ResultSet rad) throws SQLException {
        return new Oppgave(
                rad.getLong("person_id"),
                rad.getString("navn"),
                Oppgavetype.valueOf(rad.getString("type")),
                rad.getObject("frist", LocalDate.class));
    }
}
