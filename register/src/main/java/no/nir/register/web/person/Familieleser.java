package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Personfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the family of a person, those who are in the register themselves. */
@Repository
class Familieleser {

    private final JdbcClient jdbc;
    private final Personfilter filter;

    Familieleser(JdbcClient jdbc, Personfilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    /**
     * A member the user does not reach is named, for that is a fact about this person, but without municipality and way on. One with
     * strictly confidential address is as if not there.
     */
    List<Familiemedlem> les(long personId, Bruker bruker, LocalDate dag) {
        Personfilter.Betingelse synlig = filter.paa(bruker, "r.person_id");
        return jdbc.sql("""
                select r.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, p.foedselsdato, r.rolle,
                       %s synlig, b.fortrolig,
                       (select t.kommunenummer from tilhoerighet t
                         where t.person_id = r.person_id and t.fom <= :dag and coalesce(t.tom >= :dag, true)
                         order by t.fom desc limit 1) kommune
                  from (select f.relatert_person_id person_id, f.rolle from familierelasjon f
                         where f.person_id = :id and f.registrert_til is null and f.relatert_person_id is not null
                        union
                        select t.ref_person_id, 'REFERANSEPERSON' from tillatelse t
                         where t.person_id = :id and t.registrert_til is null and t.ref_person_id is not null) r
                  join personalia p on p.person_id = r.person_id and p.registrert_til is null
                 cross join lateral (
                       select coalesce(bool_or(g.gradering = 'STRENGT_FORTROLIG'), false) strengt,
                              coalesce(bool_or(g.gradering <> 'UGRADERT'), false) fortrolig
                         from adressebeskyttelse g
                        where g.person_id = r.person_id and g.registrert_til is null
                          and g.fom <= :dag and coalesce(g.tom >= :dag, true)) b
                 where not b.strengt
                 order by p.foedselsdato, r.person_id
                """.formatted(synlig.sql()))
                .param("id", personId)
                .param("dag", dag)
                .params(synlig.parametre())
                .query((rad, _) -> new Familiemedlem(
                        rad.getLong("person_id"),
                        rad.getString("navn"),
                        rad.getObject("foedselsdato", LocalDate.class),
                        rad.getString("rolle"),
                        rad.getBoolean("synlig"),
                        rad.getBoolean("synlig") && !rad.getBoolean("fortrolig") ? rad.getString("kommune") : null))
                .list();
    }
}
