package no.nir.register.arkitektur;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every unique key, exclusion and foreign key of person data contains the person: the lock order hangs on it, and the way to more than
 * one database server (performance.md). Read from the catalogue of the running database.
 */
final class Katalog {

    private static final String OPPHAV = "leads from the person kept to the merged one a fact is of";

    /** Keys that lead from one person to another or cannot hold a person, each with its reason. */
    static final Map<String, String> UNNTAK = Map.ofEntries(
            Map.entry("person.person_sammenslaatt_til_fkey", "leads from a merged person to the one kept"),
            Map.entry("sammenslaaing.sammenslaaing_gjeldende_id_fkey", "leads from a merged person to the one kept"),
            Map.entry("familierelasjon.familierelasjon_relatert_person_id_fkey", "leads to the related person"),
            Map.entry("tillatelse.tillatelse_ref_person_id_fkey", "leads to the reference person"),
            Map.entry("person_ident.person_ident_opphav_id_fkey", OPPHAV),
            Map.entry("tillatelse.tillatelse_opphav_id_fkey", OPPHAV),
            Map.entry("oppholdssoeknad.oppholdssoeknad_opphav_id_fkey", OPPHAV),
            Map.entry("forlengelse.forlengelse_opphav_id_fkey", OPPHAV),
            Map.entry("samme_vilkaar.samme_vilkaar_opphav_id_fkey", OPPHAV),
            Map.entry("tilbakekall.tilbakekall_opphav_id_fkey", OPPHAV),
            Map.entry("eoes_opphold.eoes_opphold_opphav_id_fkey", OPPHAV),
            Map.entry("mottaksopphold.mottaksopphold_opphav_id_fkey", OPPHAV),
            Map.entry("bosetting.bosetting_opphav_id_fkey", OPPHAV),
            Map.entry("innreise.innreise_opphav_id_fkey", OPPHAV),
            Map.entry("proeveresultat.proeveresultat_opphav_id_fkey", OPPHAV));

    private final JdbcClient jdbc;

    Katalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code table.key} of each key of a table with persons that does not contain {@code person_id}. */
    List<String> noeklerUtenPerson() {
        return jdbc.sql("""
                        with persontabell as (
                          select c.oid, c.relname, a.attnum as person
                            from pg_class c
                            join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
                           where c.relkind in ('r', 'p')
                             and c.relnamespace in ('public'::regnamespace, pg_my_temp_schema())),
                        noekkel as (
                          select conrelid as tabell, conname as navn, conkey as kolonner
                            from pg_constraint where contype in ('p', 'u', 'x', 'f')
                          union
                          select i.indrelid, c.relname, i.indkey::smallint[]
                            from pg_index i join pg_class c on c.oid = i.indexrelid
                           where i.indisunique or i.indisexclusion)
                        select distinct relname || '.' || n.navn
                          from persontabell p join noekkel n on n.tabell = p.oid
                         where p.person <> all(n.kolonner)
                         order by 1
                        """).query(String.class).list();
    }

    /** Tables and columns whose names are not plain ascii in lower case. */
    List<String> navnUtenforAscii() {
        return jdbc.sql("""
                        select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relkind in ('r', 'p', 'v')
                           and c.relnamespace in ('public'::regnamespace, pg_my_temp_schema())
                           and a.attnum > 0 and not a.attisdropped
                           and (c.relname !~ '^[a-z][a-z0-9_]*$' or a.attname !~ '^[a-z][a-z0-9_]*$')
                         order by 1
                        """).query(String.class).list();
    }
}
