package no.nir.register.tilgang;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare persons and their municipality, written straight into the tables. */
public final class Testrader {

    private static final OffsetDateTime KJENT = OffsetDateTime.of(2025, 1, 2, 8, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    public Testrader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long person() {
        return jdbc.sql("insert into person (opprettet) values (:naar) returning person_id")
                .param("naar", KJENT)
                .query(Long.class)
                .single();
    }

    public long personI(String kommunenummer) {
        long id = person();
        hoererTil(id, kommunenummer, LocalDate.of(2020, 1, 1), null);
        return id;
    }

    public void hoererTil(long id, String kommunenummer, LocalDate fom, @Nullable LocalDate tom) {
        jdbc.sql("""
                        insert into tilhoerighet (person_id, kommunenummer, fom, tom, grunn)
                        values (:id, :kommune, :fom, :tom, 'FOLKEREGISTERADRESSE')
                        """)
                .param("id", id)
                .param("kommune", kommunenummer)
                .param("fom", fom)
                .param("tom", tom)
                .update();
    }

    public void beskytt(long id, String gradering) {
        jdbc.sql("""
                        insert into adressebeskyttelse (person_id, gradering, fom, registrert_fra, journal_nr)
                        values (:id, :gradering, date '2020-01-01', :naar, 1)
                        """)
                .param("id", id)
                .param("gradering", gradering)
                .param("naar", KJENT)
                .update();
    }

    public void iMottak(long id, String mottakId, LocalDate fom, @Nullable LocalDate tom) {
        jdbc.sql("""
                        insert into mottaksopphold (person_id, mottak_id, type, kommunenummer, fom, tom, registrert_fra, journal_nr)
                        values (:id, :mottak, 'ORDINAERT', '3105', :fom, :tom, :naar, 1)
                        """)
                .param("id", id)
                .param("mottak", mottakId)
                .param("fom", fom)
                .param("tom", tom)
                .param("naar", KJENT)
                .update();
    }

    /** The municipality that answers for the person has left the training in norsk to another. */
    public void opplaering(long id, String kommunenummer, LocalDate fom, @Nullable LocalDate tom) {
        jdbc.sql("""
                        with post as (
                          insert into journal (person_id, type, innhold, kanal, avsender, organisasjon, idempotensnoekkel, registrert,
                                               forrige_hash, hash)
                          values (:id, 'SettOpplaeringskommune', '', 'WEB', 'test', '3105', gen_random_uuid()::text, :naar, '', '')
                          returning nr)
                        insert into opplaeringskommune (person_id, nr, ordning, opplaeringskommune, fom, tom, kommunenummer, registrert_fra)
                        select :id, nr, 'NORSK', :kommune, :fom, :tom, '3105', :naar from post
                        """)
                .param("id", id)
                .param("kommune", kommunenummer)
                .param("fom", fom)
                .param("tom", tom)
                .param("naar", KJENT)
                .update();
    }

    public void slaaSammen(long id, long til) {
        jdbc.sql("update person set sammenslaatt_til = :til where person_id = :id")
                .param("til", til)
                .param("id", id)
                .update();
    }

    public long oppslag(long id) {
        return jdbc.sql("select count(*) from oppslag where person_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
