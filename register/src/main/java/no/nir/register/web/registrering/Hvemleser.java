package no.nir.register.web.registrering;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the person's name and DUF-nummer for the head of a form. */
@Repository
class Hvemleser {

    private final JdbcClient jdbc;

    Hvemleser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Hvem> finn(long personId) {
        return jdbc.sql("""
                select p.person_id, concat_ws(' ', pa.fornavn, pa.mellomnavn, pa.etternavn) as navn,
                       coalesce((select max(verdi) from person_ident i
                                  where i.person_id = p.person_id and type = 'DUF' and registrert_til is null), '')
                       as dufnummer
                  from person p left join personalia pa on pa.person_id = p.person_id and pa.registrert_til is null
                 where p.person_id = ?
                """).param(personId).query(Hvem.class).optional();
    }
}
