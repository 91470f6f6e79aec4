package no.nir.register.web.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.register.web.person.Personalia.Statsborgerskap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who a person is. */
@Repository
class Personleser {

    private final JdbcClient jdbc;

    Personleser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Personalia> finn(long personId, LocalDate dag) {
        return jdbc.sql("""
                select p.*, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, p.registrert_fra::date kjent_fra,
                       array(select i.verdi from person_ident i
                              where i.person_id = p.person_id and i.type = 'DUF' and i.registrert_til is null
                              order by i.i_bruk desc, i.registrert_fra desc) duf,
                       (select i.type from person_ident i
                         where i.person_id = p.person_id and i.type <> 'DUF' and i.registrert_til is null
                         order by i.i_bruk desc, i.type desc limit 1) nummertype,
                       array(select s.land || '|' || coalesce(s.fom::text, '') from statsborgerskap s
                              where s.person_id = p.person_id and s.registrert_til is null and (s.tom is null or s.tom >= :dag)
                              order by s.fom nulls last, s.land) statsborgerskap,
                       b.skjermet,
                       case when b.skjermet then null else (
                         select concat_ws(', ', a.adresselinje, concat_ws(' ', a.postnummer, a.poststed)) from adresse a
                          where a.person_id = p.person_id and a.registrert_til is null and a.slag = 'BOSTED'
                            and a.fom <= :dag and (a.tom is null or a.tom >= :dag)
                          order by a.fom desc limit 1) end adresse
                  from personalia p
                 cross join lateral (
                       select exists (select from adressebeskyttelse g
                               where g.person_id = p.person_id and g.registrert_til is null
                                 and g.gradering in ('FORTROLIG', 'STRENGT_FORTROLIG')
                                 and g.fom <= :dag and (g.tom is null or g.tom >= :dag)) skjermet) b
                 where p.person_id = :id and p.registrert_til is null
                """)
                .param("id", personId)
                .param("dag", dag)
                .query((rad, _) -> personalia(rad))
                .optional();
    }

    /** The number in use, D-nummer only when there is no fødselsnummer. */
    Optional<String> finnNummer(long personId) {
        return jdbc.sql("""
                select verdi from person_ident
                 where person_id = :id and type <> 'DUF' and registrert_til is null
                 order by i_bruk desc, type desc limit 1
                """).param("id", personId).query(String.class).optional();
    }

    /** Those of the family whose own address is not protected; the others are as if not there. */
    List<Familiemedlem> familie(long personId, LocalDate dag) {
        return jdbc.sql("""
                select r.person_id, concat_ws(' ', p.fornavn, p.mellomnavn, p.etternavn) navn, p.foedselsdato, r.rolle,
                       (select t.kommunenummer from tilhoerighet t
                         where t.person_id = r.person_id and t.fom <= :dag and (t.tom is null or t.tom >= :dag)
                         order by t.fom desc limit 1) kommune
                  from (select f.relatert_person_id person_id, f.rolle from familierelasjon f
                         where f.person_id = :id and f.registrert_til is null and f.relatert_person_id is not null
                        union
                        select t.ref_person_id, 'REFERANSEPERSON' from tillatelse t
                         where t.person_id = :id and t.registrert_til is null and t.ref_person_id is not null) r
                  join personalia p on p.person_id = r.person_id and p.registrert_til is null
                 where not exists (select from adressebeskyttelse g
                         where g.person_id = r.person_id and g.registrert_til is null
                           and g.gradering in ('FORTROLIG', 'STRENGT_FORTROLIG')
                           and g.fom <= :dag and (g.tom is null or g.tom >= :dag))
                 order by p.foedselsdato, r.person_id
                """)
                .param("id", personId)
                .param("dag", dag)
                .query((rad, _) -> new Familiemedlem(
                        rad.getLong("person_id"),
                        rad.getString("navn"),
                        rad.getObject("foedselsdato", LocalDate.class),
                        rad.getString("rolle"),
                        rad.getString("kommune")))
                .list();
    }

    private static Personalia personalia(ResultSet rad) throws SQLException {
        return new Personalia(
                rad.getLong("person_id"),
                rad.getString("navn"),
                rad.getObject("foedselsdato", LocalDate.class),
                rad.getObject("doedsdato", LocalDate.class),
                rad.getString("kjoenn"),
                rad.getString("maalform"),
                rad.getString("morsmaal"),
                rad.getString("telefon"),
                rad.getString("epost"),
                rad.getString("kilde"),
                rad.getObject("kjent_fra", LocalDate.class),
                liste(rad.getArray("duf")),
                rad.getString("nummertype"),
                liste(rad.getArray("statsborgerskap")).stream()
                        .map(Personleser::statsborgerskap)
                        .toList(),
                rad.getBoolean("skjermet"),
                rad.getString("adresse"));
    }

    private static Statsborgerskap statsborgerskap(String tekst) {
        int skille = tekst.indexOf('|');
        String fom = tekst.substring(skille + 1);
        return new Statsborgerskap(tekst.substring(0, skille), fom.isEmpty() ? null : LocalDate.parse(fom));
    }

    private static List<String> liste(Array tabell) throws SQLException {
        return Arrays.asList((String[]) tabell.getArray());
    }
}
