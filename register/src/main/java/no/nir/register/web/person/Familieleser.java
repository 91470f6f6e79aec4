package no.nir.register.web.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.register.kategori.Tilbakeberegner;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Skjerming;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the family of a person, those who are in the register themselves. */
@Repository
class Familieleser {

    private static final String VERNET_NAA =
            "b.registrert_til is null and b.fom <= :dag and coalesce(b.tom >= :dag, true)";

    private final JdbcClient jdbc;
    private final Personfilter filter;
    private final Tilbakeberegner tilbake;
    private final Clock klokke;

    Familieleser(JdbcClient jdbc, Personfilter filter, Tilbakeberegner tilbake, Clock klokke) {
        this.jdbc = jdbc;
        this.filter = filter;
        this.tilbake = tilbake;
        this.klokke = klokke;
    }

    /**
     * @param aapen whether the user may know the municipality
     * @param kommune as stored, today's
     */
    private record Lest(
            long personId,
            String navn,
            LocalDate foedt,
            String rolle,
            boolean synlig,
            boolean aapen,
            @Nullable String kommune) {

        Familiemedlem medlem(@Nullable String kommunen) {
            return new Familiemedlem(personId, navn, foedt, rolle, synlig, aapen ? kommunen : null);
        }
    }

    /**
     * A member the user does not reach is named, for that is a fact about this person, but without municipality and way on. One with
     * strictly confidential address is as if not there. Seen from an earlier day the municipality is computed over what was known of the
     * member then: what is stored is only today's.
     */
    List<Familiemedlem> les(long personId, Innsyn innsyn, LocalDate dag) {
        Personfilter.Betingelse synlig = filter.paa(innsyn.bruker(), "r.person_id");
        Kunnskap kunnskap = innsyn.kunnskap();
        List<Lest> familie = jdbc.sql(kunnskap.sql("""
                select r.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, p.foedselsdato, r.rolle,
                       %s synlig, v.fortrolig,
                       (select t.kommunenummer from tilhoerighet t
                         where t.person_id = r.person_id and :naa and t.fom <= :dag and coalesce(t.tom >= :dag, true)
                         order by t.fom desc limit 1) kommune
                  from (select f.relatert_person_id person_id, f.rolle from familierelasjon f
                         where f.person_id = :id and f.registrert_til is null and f.relatert_person_id is not null
                        union
                        select t.ref_person_id, 'REFERANSEPERSON' from tillatelse t
                         where t.person_id = :id and t.registrert_til is null and t.ref_person_id is not null) r
                  join personalia p on p.person_id = r.person_id and p.registrert_til is null
                 cross join lateral (
                       select coalesce(bool_or(b.gradering = 'STRENGT_FORTROLIG'), false) strengt,
                              coalesce(bool_or(b.gradering <> 'UGRADERT'), false) fortrolig
                         from adressebeskyttelse b
                        where b.person_id = r.person_id and %s) v
                 where not v.strengt
                 order by p.foedselsdato, r.person_id
                """)
                        .formatted(synlig.sql(), kunnskap.erTidligere() ? Skjerming.VERNET : VERNET_NAA))
                .param("id", personId)
                .param("dag", dag)
                .param("idag", LocalDate.now(klokke))
                .param("naa", !kunnskap.erTidligere())
                .params(kunnskap.parametre())
                .params(synlig.parametre())
                .query((rad, _) -> lest(rad))
                .list();
        Instant da = kunnskap.da();
        Map<Long, String> kommuner = da == null ? Map.of() : kommunerDa(familie, da, dag);
        return familie.stream()
                .map(en -> en.medlem(da == null ? en.kommune() : kommuner.get(en.personId())))
                .toList();
    }

    private Map<Long, String> kommunerDa(List<Lest> familie, Instant da, LocalDate dag) {
        return tilbake.kommuner(
                familie.stream().filter(Lest::aapen).map(Lest::personId).toList(), da, dag);
    }

    private static Lest lest(ResultSet rad) throws SQLException {
        boolean synlig = rad.getBoolean("synlig");
        return new Lest(
                rad.getLong("person_id"),
                rad.getString("navn"),
                rad.getObject("foedselsdato", LocalDate.class),
                rad.getString("rolle"),
                synlig,
                synlig && !rad.getBoolean("fortrolig"),
                rad.getString("kommune"));
    }
}
