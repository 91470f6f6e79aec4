package no.nir.register.varsling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.nir.register.Registertest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day far ahead is done already, so that the rounds ask the clock and tell nobody anything. */
@Registertest
@DisplayName("Planen for dagskjøringen")
class DagsplanTest {

    private static final LocalDate LANGT_FRAM = LocalDate.of(2999, 1, 1);

    /** Counts how often it is asked, and fails the first time. */
    private static final class Telleklokke extends Clock {
        private final CountDownLatch runder = new CountDownLatch(4);

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Oslo");
        }

        @Override
        public Clock withZone(ZoneId sone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            boolean foerste = runder.getCount() == 4;
            runder.countDown();
            if (foerste) {
                throw new IllegalStateException("the first round fails");
            }
            return Instant.parse("2026-12-01T02:00:00Z");
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext kontekst;

    @BeforeEach
    void alleredeKjoert() {
        jdbc.sql("""
                insert into dagskjoering (dag, startet, ferdig, sist) values (?, '2026-12-01', '2026-12-01', '2026-12-01')
                """).param(LANGT_FRAM).update();
    }

    @AfterEach
    void rydd() {
        jdbc.sql("delete from dagskjoering where dag = ?").param(LANGT_FRAM).update();
    }

    @Test
    @DisplayName("spør klokka runde etter runde, går videre etter en feil, og stopper når den blir bedt om det")
    void runder() throws Exception {
        Telleklokke klokke = new Telleklokke();
        Dagskjoering kjoering = new Dagskjoering(
                kontekst.getBean(Kjoeringer.class),
                kontekst.getBean(Dagomregning.class),
                kontekst.getBean(Varslingslager.class),
                kontekst.getBean(Varsler.class),
                kontekst.getBean(Varslingstid.class),
                klokke);
        Dagsplan plan = new Dagsplan(kjoering, Duration.ofMillis(1), true);
        assertThat(plan.isAutoStartup()).isTrue();
        plan.start();
        assertThat(plan.isRunning()).isTrue();
        assertThat(klokke.runder.await(60, TimeUnit.SECONDS)).isTrue();
        plan.stop();
        assertThat(plan.isRunning()).isFalse();
    }
}
