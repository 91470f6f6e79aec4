package no.nir.register.person;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what this module holds of a person whose key is destroyed (integreringsforskriften §§ 60–61). */
@Component("persongleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                with p as (select ?::bigint as person_id),
                     a as (delete from person_ident where person_id in (select person_id from p)),
                     b as (delete from personalia where person_id in (select person_id from p)),
                     c as (delete from adresse where person_id in (select person_id from p)),
                     d as (delete from adressebeskyttelse where person_id in (select person_id from p)),
                     e as (delete from statsborgerskap where person_id in (select person_id from p)),
                     f as (delete from familierelasjon where person_id in (select person_id from p))
                delete from inn_og_utflytting where person_id in (select person_id from p)
                """).param(glemt.personId()).update();
    }
}
