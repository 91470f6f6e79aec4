package no.nir.register.varsling;

import no.nir.register.journal.PersonGlemt;
import no.nir.register.journal.PersonSkilt;
import no.nir.register.journal.PersonSlaattSammen;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of that which was told, when a person is forgotten, merged into another or split off again. */
@Component("varslingsgleming")
class Glemt {

    private final JdbcClient jdbc;

    Glemt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Integreringsforskriften §§ 60–61. */
    @EventListener
    void etter(PersonGlemt hendelse) {
        jdbc.sql("""
                with a as (delete from kategoristand where person_id = :id)
                delete from kategorihendelse where person_id = :id
                """).param("id", hendelse.personId()).update();
    }

    /** The human was told; the one who stands knows it, unless told more already. What lies ahead the next run sees to. */
    @EventListener
    void etter(PersonSlaattSammen hendelse) {
        jdbc.sql("""
                with borte as (delete from kategoristand where person_id = :dublett returning intro, norsk, asyl)
                insert into kategoristand (person_id, intro, norsk, asyl)
                select :gjeldende, intro, norsk, asyl from borte on conflict do nothing
                """)
                .param("dublett", hendelse.dublett())
                .param("gjeldende", hendelse.gjeldende())
                .update();
    }

    /** Both were told of as one: each is told what is otherwise with it. */
    @EventListener
    void etter(PersonSkilt hendelse) {
        jdbc.sql("""
                insert into kategoristand (person_id, intro, norsk, asyl)
                select :utskilt, intro, norsk, asyl from kategoristand where person_id = :gjeldende on conflict do nothing
                """)
                .param("utskilt", hendelse.utskilt())
                .param("gjeldende", hendelse.gjeldende())
                .update();
    }
}
