package no.nir.register.web.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.register.tilgang.Skjerming;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import no.nir.register.tilgang.Skjerming.Skjermet;
import no.nir.register.web.person.Personalia.Statsborgerskap;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who a person is. */
@Repository
class Personleser {

    private final JdbcClient jdbc;
    private final Skjerming skjerming;

    Personleser(JdbcClient jdbc, Skjerming skjerming) {
        this.jdbc = jdbc;
        this.skjerming = skjerming;
    }

    /** Who the person is, or was as the register knew it. Nobody by that number is not found; one not known yet has a page that says so. */
    Personalia hent(long personId, Innsyn innsyn, LocalDate dag) {
        return finn(personId, innsyn, dag)
                .orElseThrow(() ->
                        innsyn.kunnskap().erTidligere() ? new IkkeKjentDa(personId, innsyn) : Personside.finnesIkke());
    }

    Optional<Personalia> finn(long personId, Innsyn innsyn, LocalDate dag) {
        Skjermet skjermet = skjermet(personId, innsyn, dag);
        return jdbc.sql(innsyn.kunnskap().sql("""
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
                       (select concat_ws(', ', a.adresselinje, concat_ws(' ', a.postnummer, a.poststed)) from adresse a
                         where a.person_id = p.person_id and a.registrert_til is null and a.slag = 'BOSTED' and :hele
                           and a.fom <= :dag and coalesce(a.tom >= :dag, true)
                         order by a.fom desc limit 1) adresse,
                       (select a.bydel from adresse a
                         where a.person_id = p.person_id and a.registrert_til is null and a.slag = 'BOSTED' and :hele
                           and a.fom <= :dag and coalesce(a.tom >= :dag, true)
                         order by a.fom desc limit 1) bydel
                  from personalia p
                 where p.person_id = :id and p.registrert_til is null
                """))
                .param("id", personId)
                .param("dag", dag)
                .params(innsyn.kunnskap().parametre())
                .param("hele", skjermet.visning() == Adressevisning.HELE)
                .query((rad, _) -> personalia(rad, skjermet))
                .optional();
    }

    /** The number in use, D-nummer only when there is no fødselsnummer. */
    Optional<String> finnNummer(long personId, Kunnskap kunnskap) {
        return jdbc.sql(kunnskap.sql("""
                select verdi from person_ident
                 where person_id = :id and type <> 'DUF' and registrert_til is null
                 order by i_bruk desc, type desc limit 1
                """))
                .param("id", personId)
                .params(kunnskap.parametre())
                .query(String.class)
                .optional();
    }

    /** The first day the register knew anything of the person. */
    LocalDate foerstKjent(long personId, ZoneId sone) {
        return jdbc.sql("select min(registrert_fra) from personalia where person_id = :id")
                .param("id", personId)
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(sone)
                .toLocalDate();
    }

    private Skjermet skjermet(long personId, Innsyn innsyn, LocalDate dag) {
        Instant da = innsyn.kunnskap().da();
        return da == null
                ? skjerming.av(innsyn.bruker(), personId)
                : skjerming.sett(innsyn.bruker(), personId, dag, da);
    }

    private static Personalia personalia(ResultSet rad, Skjermet skjermet) throws SQLException {
        return new Personalia(
                rad.getLong("person_id"),
                rad.getString("navn"),
                rad.getObject("foedselsdato", LocalDate.class),
                rad.getString("foedselsdato_presisjon"),
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
                skjermet.erBeskyttet(),
                skjermet.visning(),
                rad.getString("adresse"),
                rad.getString("bydel"));
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
