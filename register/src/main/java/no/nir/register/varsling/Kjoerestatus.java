package no.nir.register.varsling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the daily run is doing. Holds numbers and days, nothing of persons. */
@Service
public class Kjoerestatus {

    /**
     * @param siste the last day that is done, with what it told; absent before the first
     * @param mangler days up to today that are not done
     */
    public record Status(Optional<Kjoert> siste, long mangler) {

        public boolean aJour() {
            return siste.isPresent() && mangler == 0;
        }
    }

    /**
     * @param ferdig when the register had been gone through for the day
     * @param sist when it was gone through last
     * @param omregnet persons computed anew because their answer hung on the day
     */
    public record Kjoert(
            LocalDate dag, Instant ferdig, Instant sist, int omregnet, int varslet, int inntruffet, int bortfalt) {}

    private final JdbcClient jdbc;
    private final Clock klokke;

    Kjoerestatus(JdbcClient jdbc, Clock klokke) {
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    public Status naa() {
        LocalDate idag = LocalDate.now(klokke);
        Optional<Kjoert> siste = jdbc.sql("""
                select dag, ferdig, sist, omregnet, varslet, inntruffet, bortfalt from dagskjoering
                 where ferdig is not null order by dag desc limit 1
                """)
                .query((rs, _) -> new Kjoert(
                        rs.getObject("dag", LocalDate.class),
                        rs.getObject("ferdig", OffsetDateTime.class).toInstant(),
                        rs.getObject("sist", OffsetDateTime.class).toInstant(),
                        rs.getInt("omregnet"),
                        rs.getInt("varslet"),
                        rs.getInt("inntruffet"),
                        rs.getInt("bortfalt")))
                .optional();
        return new Status(siste, mangler(siste.map(Kjoert::dag).orElse(null), idag));
    }

    static long mangler(@Nullable LocalDate siste, LocalDate idag) {
        return siste == null ? 1 : Math.max(0, ChronoUnit.DAYS.between(siste, idag));
    }
}
