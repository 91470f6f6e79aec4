package no.nir.register.web.endring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What counts as a coming and as a recent change, for every question that is asked about them. */
@Component
class Endringsutvalg {

    /** A change is recent for so many days after it was told. */
    static final int NYLIG_DAGER = 30;

    /**
     * Coming ({@code kommende}): announced and not called off, of those the municipality answers for today. The stored timeline must still
     * say so: an announcement made untrue by a fact of the last minutes is not shown while it waits to be called off. Without vedtak: the
     * programme can be offered until the day, nobody has begun it, and this municipality has made no vedtak (integreringsloven §§ 8, 12).
     *
     * <p>Recent ({@code nylige}): come, and told in the last thirty days, whenever the day itself was: what is learnt late is news too. Of
     * those the municipality answers for today or answered for until the change, so that what ends with a move or a death is told to the one
     * it concerned. Whom a role no longer reaches the access rule leaves out.
     */
    private static final String ENDRINGER = """
            with personer as not materialized (
              select p.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn,
                     p.doedsdato is not null doed
                from personalia p where p.registrert_til is null and (%1$s)),
            kommende as (
              select h.person_id, p.navn, t.kommunenummer, h.ordning, h.dag, h.fra, h.til, h.lov, h.hjemmel, h.fortalt, true varslet,
                     p.doed,
                     h.ordning = 'INTRO' and h.fra in ('RETT_OG_PLIKT', 'RETT', 'KAN_TILBYS')
                       and not exists (select from vedtak v where v.person_id = h.person_id and v.ordning = 'INTRO'
                                          and v.registrert_til is null
                                          and (v.kommunenummer = t.kommunenummer
                                               or (v.kommunenummer, t.kommunenummer)
                                                  in (select * from unnest(:arv_gamle::text[], :arv_nye::text[]))))
                       and not exists (select from oppstart o where o.person_id = h.person_id and o.ordning = 'INTRO'
                                          and o.slag = 'BEGYNT' and o.registrert_til is null) uten_vedtak
                from kategorihendelse h
                join personer p on p.person_id = h.person_id and not p.doed
                join tilhoerighet t on t.person_id = h.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
               where h.slag = 'VARSLET' and h.lukket_nr is null and h.dag > :dag %2$s %3$s
                 and exists (select from kategori k where k.person_id = h.person_id and k.ordning = h.ordning
                                and k.fom = h.dag and k.kategori = h.til)),
            nylige as (
              select h.person_id, p.navn,
                     (select t.kommunenummer from tilhoerighet t where t.person_id = h.person_id and t.fom <= :dag
                       order by t.fom desc limit 1) kommunenummer,
                     h.ordning, h.dag, h.fra, h.til, h.lov, h.hjemmel, h.fortalt, h.varslet_nr is not null varslet, p.doed,
                     false uten_vedtak
                from kategorihendelse h
                join personer p on p.person_id = h.person_id
               where h.slag = 'INNTRUFFET' and h.fortalt > :dag - :nylig_dager and h.fortalt <= :dag %3$s
                 and exists (select from tilhoerighet t where t.person_id = h.person_id %2$s
                                and (t.fom <= :dag and coalesce(t.tom >= :dag, true)
                                     or t.fom <= h.dag and coalesce(t.tom >= h.dag - 1, true))))
            """;

    private final JdbcClient jdbc;
    private final Personfilter tilgang;

    Endringsutvalg(JdbcClient jdbc, Personfilter tilgang) {
        this.jdbc = jdbc;
        this.tilgang = tilgang;
    }

    /** {@code spoersmaal} reads from {@code kommende} and {@code nylige}; a blank {@code ordning} means all. */
    JdbcClient.StatementSpec spoer(Bruker bruker, LocalDate dag, String ordning, String spoersmaal) {
        Personfilter.Betingelse synlig = tilgang.paa(bruker, "p.person_id");
        Map<String, Object> parametre = new HashMap<>(synlig.parametre());
        parametre.put("dag", dag);
        parametre.put("arv_gamle", Kommunearv.etterfoelgere(dag).gamle());
        parametre.put("arv_nye", Kommunearv.etterfoelgere(dag).nye());
        parametre.put("nylig_dager", NYLIG_DAGER);
        String egen = "";
        if (bruker.kommunenummer() instanceof String kommune) {
            egen = "and t.kommunenummer = any (:kommuner)";
            parametre.put("kommuner", Kommunearv.numre(kommune, dag));
        }
        String i = "";
        if (!ordning.isEmpty()) {
            i = "and h.ordning = :ordning";
            parametre.put("ordning", ordning);
        }
        return jdbc.sql(ENDRINGER.formatted(synlig.sql(), egen, i) + spoersmaal).params(parametre);
    }
}
