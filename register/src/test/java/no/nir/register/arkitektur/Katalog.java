package no.nir.register.arkitektur;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every unique key, exclusion and foreign key of person data contains the person: the lock order hangs on it, and the way to more than
 * one database server (performance.md). Read from the catalogue of the running database.
 */
final class Katalog {

    /** Keys that lead from one person to another or cannot hold a person, each with its reason. */
    static final Map<String, String> UNNTAK = Map.of(
            "person.person_sammenslaatt_til_fkey", "leads from a merged person to the one kept",
            "sammenslaaing.sammenslaaing_gjeldende_id_fkey", "leads from a number once used to the person it is now",
            "familierelasjon.familierelasjon_relatert_person_id_fkey", "leads to the related person",
            "tillatelse.tillatelse_ref_person_id_fkey", "leads to the reference person");

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
