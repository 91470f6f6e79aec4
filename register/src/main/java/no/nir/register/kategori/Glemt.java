package no.nir.register.kategori;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what was computed of a person whose key is destroyed (integreringsforskriften §§ 60–61). */
@Component("kategorigleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                with a as (delete from kategori where person_id = :id),
                     b as (delete from frist where person_id = :id),
                     c as (delete from tilhoerighet where person_id = :id)
                delete from beregning where person_id = :id
                """).param("id", glemt.personId()).update();
    }
}
