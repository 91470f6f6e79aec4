package no.nir.register.varsling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.nir.register.Registertest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Dagskjøringens egen tilstand")
class KjoerestatusTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 12, 1);

    @Autowired
    private JdbcClient jdbc;

    private Health helse() {
        ZoneId norge = ZoneId.of("Europe/Oslo");
        Clock klokke = Clock.fixed(IDAG.atTime(12, 0).atZone(norge).toInstant(), norge);
        return new Dagskjoeringshelse(new Kjoerestatus(jdbc, klokke)).health();
    }

    private void kjoert(LocalDate dag, boolean ferdig) {
        jdbc.sql("""
                insert into dagskjoering (dag, startet, ferdig, sist)
                values (:dag, '2026-12-01 03:00Z', case when :ferdig then timestamptz '2026-12-01 03:01Z' end,
                        case when :ferdig then timestamptz '2026-12-01 03:01Z' end)
                """).param("dag", dag).param("ferdig", ferdig).update();
    }

    @Test
    @DisplayName("À jour når dagen i dag er ferdig, på etterskudd når den bare er begynt eller mangler")
    void aJour() {
        jdbc.sql("delete from dagskjoering").update();
        assertThat(helse().getStatus().getCode()).isEqualTo(Dagskjoeringshelse.ETTER);
        kjoert(IDAG.minusDays(2), true);
        kjoert(IDAG.minusDays(1), false);
        assertThat(helse().getStatus().getCode()).isEqualTo(Dagskjoeringshelse.ETTER);
        assertThat(helse().getDetails()).containsEntry("sisteDag", "2026-11-29").containsEntry("dagerSomMangler", 2L);
        kjoert(IDAG, true);
        assertThat(helse().getStatus()).isEqualTo(Status.UP);
        assertThat(helse().getDetails()).containsEntry("dagerSomMangler", 0L);
    }
}
