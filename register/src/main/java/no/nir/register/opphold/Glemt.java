package no.nir.register.opphold;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what this module holds of a person whose key is destroyed (integreringsforskriften §§ 60–61). A family member's permit stays, without
 * the one it was given with. Runs while the person's numbers can still be read.
 */
@Component("oppholdsgleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                update tillatelse set ref_person_id = null, ref_ident = null
                 where ref_person_id = :id
                    or ref_ident in (select i.verdi from person_ident i
                                      where i.person_id = :id
                                        and not exists (select from person_ident annen
                                                         where annen.verdi = i.verdi and annen.person_id <> :id
                                                           and annen.registrert_til is null))
                """).param("id", glemt.personId()).update();
        jdbc.sql("""
                with p as (select ?::bigint as person_id),
                     a as (delete from tillatelse where person_id in (select person_id from p)),
                     b as (delete from oppholdssoeknad where person_id in (select person_id from p)),
                     c as (delete from forlengelse where person_id in (select person_id from p)),
                     d as (delete from samme_vilkaar where person_id in (select person_id from p)),
                     e as (delete from tilbakekall where person_id in (select person_id from p)),
                     f as (delete from eoes_opphold where person_id in (select person_id from p)),
                     g as (delete from mottaksopphold where person_id in (select person_id from p)),
                     h as (delete from bosetting where person_id in (select person_id from p))
                delete from innreise where person_id in (select person_id from p)
                """).param(glemt.personId()).update();
    }
}
