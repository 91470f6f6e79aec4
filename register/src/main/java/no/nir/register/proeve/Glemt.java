package no.nir.register.proeve;

import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what this module holds of a person whose key is destroyed (integreringsforskriften §§ 60–61). */
@Component("proevegleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void slett(PersonGlemt glemt) {
        jdbc.sql("delete from proeveresultat where person_id = ?")
                .param(glemt.personId())
                .update();
    }
}
