package no.nir.register.konsekvens;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what would become of a person whose key is destroyed (integreringsforskriften §§ 60–61). The counts by stretch stay. */
@Component("konsekvensgleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("""
                with k as (delete from konsekvenskategori where person_id = :id),
                     f as (delete from konsekvensfrist where person_id = :id)
                delete from konsekvensfeil where person_id = :id
                """).param("id", glemt.personId()).update();
    }
}
