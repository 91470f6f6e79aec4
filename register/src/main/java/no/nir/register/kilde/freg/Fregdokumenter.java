package no.nir.register.kilde.freg;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nir.register.journal.PersonGlemt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hash of the document last taken in of each person. */
@Repository
class Fregdokumenter {

    private record Rad(long personId, String hash) {}

    private final JdbcClient jdbc;
    private final Clock klokke;

    Fregdokumenter(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    Map<Long, String> hasher(Collection<Long> personIder) {
        return jdbc
                .sql("select person_id, encode(hash, 'hex') as hash from freg_dokument where person_id = any(?)")
                .param(personIder.toArray(Long[]::new))
                .query(Rad.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Rad::personId, Rad::hash));
    }

    void lagre(Map<Long, String> hasher) {
        List<Long> personer = new ArrayList<>(hasher.keySet());
        jdbc.sql("""
                insert into freg_dokument (person_id, hash, oppdatert)
                select person_id, decode(hash, 'hex'), ? from unnest(?::bigint[], ?::text[]) v (person_id, hash)
                on conflict (person_id) do update set hash = excluded.hash, oppdatert = excluded.oppdatert
                """)
                .param(OffsetDateTime.now(klokke))
                .param(personer.toArray(Long[]::new))
                .param(personer.stream().map(hasher::get).toArray(String[]::new))
                .update();
    }

    /** The next document of these is read as if it were the first. */
    void glem(Collection<Long> personIder) {
        jdbc.sql("delete from freg_dokument where person_id = any(?)")
                .param(personIder.toArray(Long[]::new))
                .update();
    }

    @EventListener
    void glemt(PersonGlemt hendelse) {
        glem(List.of(hendelse.personId()));
    }
}
