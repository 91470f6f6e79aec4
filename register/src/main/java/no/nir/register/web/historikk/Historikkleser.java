package no.nir.register.web.historikk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the posts of a person and of those merged into that person. */
@Repository
class Historikkleser {

    private final JdbcClient jdbc;
    private final Journal journal;

    Historikkleser(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Newest first; only what the register knew before the instant. */
    List<LestPost> les(long personId, Instant foer) {
        List<Long> samme = jdbc.sql("select person_id from person where person_id = ? or sammenslaatt_til = ?")
                .params(personId, personId)
                .query(Long.class)
                .list();
        return samme.stream()
                .flatMap(id -> journal.list(id).stream())
                .filter(lest -> lest.post().registrert().isBefore(foer))
                .sorted(Comparator.comparing((LestPost lest) -> lest.post().nr())
                        .reversed())
                .toList();
    }
}
