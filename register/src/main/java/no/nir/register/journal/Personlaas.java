package no.nir.register.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of table person: the one lock around every change to a person, and where merged persons lead. */
@Component
public class Personlaas {

    private final JdbcClient jdbc;
    private final Clock klokke;
    private final ApplicationEventPublisher hendelser;

    Personlaas(JdbcClient jdbc, Clock klokke, ApplicationEventPublisher hendelser) {
        this.jdbc = jdbc;
        this.klokke = klokke;
        this.hendelser = hendelser;
    }

    /** Locks these persons until the transaction ends, always in person order so that two callers never wait in a ring. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laas(Collection<Long> personIder) {
        Long[] ider = personIder.stream().distinct().sorted().toArray(Long[]::new);
        List<Long> laast = jdbc.sql("""
                select person_id from person where person_id = any(?) order by person_id for no key update
                """).param(ider).query(Long.class).list();
        if (laast.size() != ider.length) {
            throw new IllegalArgumentException(ider.length - laast.size() + " of the persons to lock do not exist");
        }
    }

    /** Locks everyone from the first id to the last, in person order, and says who they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> laasStrekk(long fra, long til) {
        return jdbc.sql("""
                select person_id from person where person_id between ? and ? order by person_id for no key update
                """).params(fra, til).query(Long.class).list();
    }

    /** New persons, without any content yet. The ids come in rising order. */
    @Transactional
    public List<Long> opprettPersoner(int antall) {
        return jdbc.sql("""
                with ny as (insert into person (opprettet) select ? from generate_series(1, ?) returning person_id)
                select person_id from ny order by person_id
                """)
                .param(OffsetDateTime.now(klokke))
                .param(antall)
                .query(Long.class)
                .list();
    }

    /** The source register says that {@code fra} is the same human as {@code til}. Both must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void slaaSammen(long fra, long til) {
        jdbc.sql("update person set sammenslaatt_til = ? where person_id = ?")
                .param(til)
                .param(fra)
                .update();
        jdbc.sql("update person set sammenslaatt_til = ? where sammenslaatt_til = ?")
                .param(til)
                .param(fra)
                .update();
        hendelser.publishEvent(new PersonSlaattSammen(fra, til));
    }

    /** Of those merged into {@code fra}, these are another human, for whom {@code til} stands. All must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void skill(long fra, long til, Set<Long> med) {
        jdbc.sql("update person set sammenslaatt_til = nullif(?, person_id) where person_id = any(?)")
                .param(til)
                .param(med.toArray(Long[]::new))
                .update();
        hendelser.publishEvent(new PersonSkilt(til, fra, med));
    }
}
