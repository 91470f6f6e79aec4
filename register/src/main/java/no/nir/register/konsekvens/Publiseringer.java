package no.nir.register.konsekvens;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the municipalities see which of their own a konsekvens would touch, and takes it back. Every time stays on record. */
@Service
public class Publiseringer {

    /** @param trukket when it was withdrawn; absent while it stands */
    public record Publisering(
            Instant publisert,
            String av,
            String grunn,
            @Nullable Instant trukket,
            @Nullable String trukketAv) {}

    private final JdbcClient jdbc;
    private final Clock klokke;

    Publiseringer(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** Only one that has been through everyone: half a list would be read as a whole one. Published already, it stays as it is. */
    @Transactional
    public void publiser(long konsekvensId, String hvem, String grunn) {
        jdbc.sql("""
                insert into konsekvenspublisering (konsekvens_id, publisert, publisert_av, grunn)
                select konsekvens_id, :naa, :hvem, :grunn from konsekvens where konsekvens_id = :id and status = 'FERDIG'
                    on conflict (konsekvens_id) where trukket is null do nothing
                """)
                .param("naa", OffsetDateTime.now(klokke))
                .param("hvem", hvem)
                .param("grunn", grunn.strip())
                .param("id", konsekvensId)
                .update();
    }

    @Transactional
    public void trekk(long konsekvensId, String hvem) {
        jdbc.sql("""
                update konsekvenspublisering set trukket = greatest(publisert, :naa), trukket_av = :hvem
                 where konsekvens_id = :id and trukket is null
                """)
                .param("naa", OffsetDateTime.now(klokke))
                .param("hvem", hvem)
                .param("id", konsekvensId)
                .update();
    }

    /** The last one first. */
    public List<Publisering> list(long konsekvensId) {
        return jdbc.sql("""
                        select publisert, publisert_av, grunn, trukket, trukket_av from konsekvenspublisering
                         where konsekvens_id = ? order by publisert desc
                        """)
                .param(konsekvensId)
                .query((rs, _) -> new Publisering(
                        rs.getObject("publisert", OffsetDateTime.class).toInstant(),
                        rs.getString("publisert_av"),
                        rs.getString("grunn"),
                        Optional.ofNullable(rs.getObject("trukket", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        rs.getString("trukket_av")))
                .list();
    }
}
