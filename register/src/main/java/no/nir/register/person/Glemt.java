package no.nir.register.person;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what this module holds of a person whose key is destroyed (integreringsforskriften §§ 60–61), also where the person is somebody's
 * relative. Runs last: other modules find their rows by the person's numbers.
 */
@Component("persongleming")
class Glemt {

    private final JdbcClient jdbc;
    private final Personoppslag oppslag;

    Glemt(JdbcClient jdbc, Personoppslag oppslag) {
        this.jdbc = jdbc;
        this.oppslag = oppslag;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                with p as (select ?::bigint as person_id),
                     a as (delete from person_ident where person_id in (select person_id from p)),
                     b as (delete from personalia where person_id in (select person_id from p)),
                     c as (delete from adresse where person_id in (select person_id from p)),
                     d as (delete from adressebeskyttelse where person_id in (select person_id from p)),
                     e as (delete from statsborgerskap where person_id in (select person_id from p)),
                     f as (delete from familierelasjon
                            where person_id in (select person_id from p)
                               or relatert_person_id in (select person_id from p) or relatert_ident = any(?)),
                     g as (delete from sammenslaaing
                            where person_id in (select person_id from p) or gjeldende_id in (select person_id from p))
                delete from inn_og_utflytting where person_id in (select person_id from p)
                """)
                .param(glemt.personId())
                .param(oppslag.listEgneNumre(glemt.personId()).toArray(String[]::new))
                .update();
    }
}
