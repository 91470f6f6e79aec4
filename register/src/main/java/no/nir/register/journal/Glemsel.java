package no.nir.register.journal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletion as the law demands it (integreringsforskriften §§ 60–61): the key is destroyed, the projections go, and the
 * chain of hashes stays whole because it covers the ciphertext.
 */
@Service
public class Glemsel {

    private final Personlaas laas;
    private final Personnoekler noekler;
    private final ApplicationEventPublisher hendelser;
    private final JdbcClient jdbc;

    Glemsel(Personlaas laas, Personnoekler noekler, ApplicationEventPublisher hendelser, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.laas = laas;
        this.noekler = noekler;
        this.hendelser = hendelser;
    }

    /** The persons that are one human with this one: merged into each other, in person order. */
    public List<Long> listMennesket(long personId) {
        return jdbc.sql("""
                select person_id from person
                 where coalesce(sammenslaatt_til, person_id)
                       = (select coalesce(sammenslaatt_til, person_id) from person where person_id = ?)
                 order by person_id
                """).param(personId).query(Long.class).list();
    }

    /** Of one person only; forgetting a human, with all that hangs on it, is {@code registrering.Glemming}. */
    @Transactional
    public void glem(long personId) {
        laas.laas(List.of(personId));
        noekler.slett(personId);
        hendelser.publishEvent(new PersonGlemt(personId));
    }
}
