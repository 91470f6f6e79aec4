package no.nir.register.web.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs doing among the people a user reaches: a municipality's own of today, others whomever their role covers. */
@Component
class Oppgaveleser {

    private static final int LISTE = 20;

    /** A programme counts as near its end for two months before it. */
    private static final String OPPGAVER = """
            with egne as (
              select p.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn
                from personalia p
                join tilhoerighet t on t.person_id = p.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
               where p.registrert_til is null and p.doedsdato is null and (%s) %s),
            uten as (
              select e.person_id, e.navn, k.kategori from egne e
                join kategori k on k.person_id = e.person_id and k.ordning = 'INTRO'
                     and k.fom <= :dag and coalesce(k.tom >= :dag, true)
               where k.kategori in ('RETT_OG_PLIKT', 'RETT', 'KAN_TILBYS')
                 and not exists (select from vedtak v where v.person_id = e.person_id and v.ordning = 'INTRO'
                                    and v.registrert_til is null)),
            i_program as (
              select e.person_id, e.navn, (select min(f.dato) from frist f where f.person_id = e.person_id
                       and f.ordning = 'INTRO' and f.type = 'PROGRAM_TIL') slutt
                from egne e
               where exists (select from oppstart o where o.person_id = e.person_id and o.ordning = 'INTRO'
                                and o.slag = 'BEGYNT' and o.registrert_til is null)
                 and not exists (select from avslutning a where a.person_id = e.person_id and a.ordning = 'INTRO'
                                    and a.registrert_til is null)),
            oppgave as (
              select u.person_id, u.navn, 'UTEN_VEDTAK' type, (select min(f.dato) from frist f
                       where f.person_id = u.person_id and f.type = 'PROGRAM_START_SENEST') frist
                from uten u where u.kategori <> 'KAN_TILBYS'
              union all
              select u.person_id, u.navn, 'KAN_TILBYS', (select min(f.dato) from frist f
                       where f.person_id = u.person_id and f.type = 'TO_AARSVINDU_TIL')
                from uten u where u.kategori = 'KAN_TILBYS'
              union all
              select e.person_id, e.navn, 'FORNYELSE', null
                from egne e
               where exists (select from oppholdssoeknad s where s.person_id = e.person_id and s.registrert_til is null
                                and s.slag <> 'BESKYTTELSE' and s.endelig is null)
              union all
              select i.person_id, i.navn, 'NAER_SLUTT', i.slutt from i_program i
               where i.slutt between :dag and :dag + 60
              union all
              select i.person_id, i.navn, 'UTEN_SLUTT', i.slutt from i_program i where i.slutt < :dag
              union all
              select e.person_id, e.navn, 'KONTROLL', null
                from egne e join beregning b on b.person_id = e.person_id and b.krever_kontroll)
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Oppgaveleser(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    List<Antall> tell(Bruker bruker, LocalDate dag) {
        return spoer(bruker, dag, """
                select type, count(*) antall, min(frist) filter (where frist >= :dag) foerste from oppgave group by type
                """)
                .query((rad, _) -> new Antall(
                        Oppgavetype.valueOf(rad.getString("type")),
                        rad.getLong("antall"),
                        rad.getObject("foerste", LocalDate.class)))
                .list();
    }

    /** Those with a deadline, what runs out first on top; a deadline more than half a year gone is no longer news. */
    List<Oppgave> list(Bruker bruker, LocalDate dag) {
        return spoer(bruker, dag, """
                select person_id, navn, type, frist from oppgave
                 where frist >= :dag - 183 order by frist, navn, person_id limit :liste
                """)
                .param("liste", LISTE)
                .query((rad, _) -> oppgave(rad))
                .list();
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
