package no.nir.register.web.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a user last had a page of a person open, from the log of look-ups. */
@Component
class Sistsett {

    private final JdbcClient jdbc;
    private final Clock klokke;

    Sistsett(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /**
     * Before today: what was new this morning stays marked the whole day, and the look that asks, which is already in the log, does not count.
     */
    Optional<Instant> foerIDag(Bruker bruker, long personId) {
        return jdbc.sql("""
                        select tidspunkt from oppslag
                         where person_id = :person and bruker = :bruker and tidspunkt < :idag
                           and hva like '/personer/{personId}%'
                         order by tidspunkt desc limit 1
                        """)
                .param("person", personId)
                .param("bruker", bruker.id())
                .param(
                        "idag",
                        LocalDate.now(klokke).atStartOfDay(klokke.getZone()).toOffsetDateTime())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
