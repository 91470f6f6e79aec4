package no.nir.register.omregning;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what became of a person whose key is destroyed (integreringsforskriften §§ 60–61). */
@Component("omregningsgleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                with a as (delete from omregningsendring where person_id = :id)
                delete from omregningsfeil where person_id = :id
                """).param("id", glemt.personId()).update();
    }
}
