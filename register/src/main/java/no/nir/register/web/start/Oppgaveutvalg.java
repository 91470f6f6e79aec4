package no.nir.register.web.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What counts as a task, for every question that is asked about tasks. */
@Component
class Oppgaveutvalg {

    /**
     * One row a person and task, with its last day in time where something runs out. A programme counts as near its end for two months before
     * it (PROGRAM_TIL, which a vedtak of extension moves). A doubt about someone who has only a duty left, or nothing, waits until somebody asks.
     *
     * <p>Without vedtak ({@code uten}): who moves before an offer is made has turned nothing down, so the new municipality must offer
     * (ministry's letter of 11 December 2006, X-13), and the two years go on running there; a right that hangs on the agreement becomes
     * «kan tilbys», still with two years. A vedtak therefore clears the task only where this municipality made it, or where nobody else
     * has answered for the person since. What another municipality decided before the move clears it as long as the programme there runs,
     * begun and without an end: it follows the person. Refused, never begun or ended there, the new municipality decides for itself: better
     * one task too many than a duty that nobody sees.
     *
     * <p>New ({@code NY}): came in the last three months, as long as the deadline of § 12 runs, and this user has opened no page of theirs
     * since, says the log of look-ups. Another ground for the same municipality is no arrival.
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
            i_program as (
              select e.person_id, e.navn, e.kommunenummer,
                     (select max(f.dato) from frist f where f.person_id = e.person_id and f.type = 'PROGRAM_TIL') slutt
                from egne e
                join lateral (select max(o.dato) dato from oppstart o
                               where o.person_id = e.person_id and o.ordning = 'INTRO' and o.slag = 'BEGYNT'
                                 and o.registrert_til is null
                                 and not exists (select from avslutning a where a.person_id = o.person_id
                                                    and a.ordning = 'INTRO' and a.dato >= o.dato
                                                    and a.registrert_til is null)) b on b.dato is not null),
            uten as (
              select n.person_id, n.navn, n.kommunenummer, n.kategori from naa n
               where n.ordning = 'INTRO' and n.kategori in ('RETT_OG_PLIKT', 'RETT', 'KAN_TILBYS')
                 and not exists (select from i_program i where i.person_id = n.person_id)
                 and not exists (select from vedtak v where v.person_id = n.person_id and v.ordning = 'INTRO'
                                    and v.registrert_til is null
                                    and (v.kommunenummer = n.kommunenummer
                                         or (v.kommunenummer, n.kommunenummer)
                                            in (select * from unnest(:arv_gamle::text[], :arv_nye::text[]))
                                         or not exists (select from tilhoerighet a where a.person_id = v.person_id
                                                           and a.kommunenummer <> n.kommunenummer and a.fom <= :dag
                                                           and coalesce(a.tom >= v.vedtaksdato, true))))),
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
               where e.fom > :dag - interval '3 months' and e.kandidater = '{}'
                 and not exists (select from tilhoerighet f where f.person_id = e.person_id
                                    and f.kommunenummer = e.kommunenummer and f.tom = e.fom - 1)
                 and not exists (select from oppslag o where o.person_id = e.person_id and o.bruker = :leser
                                    and o.tidspunkt >= e.fom and o.hva like '/personer/{personId}%%')
              union all
              select e.person_id, e.navn, e.kommunenummer, 'DELT_KOMMUNE', null::date from egne e
               where e.kandidater <> '{}')
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Oppgaveutvalg(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    /** A municipality's own of today, others whomever their role covers; {@code spoersmaal} reads from {@code oppgave}. */
    JdbcClient.StatementSpec spoer(Bruker bruker, LocalDate dag, String spoersmaal) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "p.person_id");
        Map<String, Object> parametre = new HashMap<>(synlig.parametre());
        parametre.put("dag", dag);
        parametre.put("arv_gamle", Kommunearv.etterfoelgere(dag).gamle());
        parametre.put("arv_nye", Kommunearv.etterfoelgere(dag).nye());
        parametre.put("leser", bruker.id());
        String egen = "";
        if (bruker.kommunenummer() instanceof String kommune) {
            egen = "and t.kommunenummer = any (:kommuner)";
            parametre.put("kommuner", Kommunearv.numre(kommune, dag));
        }
        return jdbc.sql(OPPGAVER.formatted(synlig.sql(), egen) + spoersmaal).params(parametre);
    }
}
