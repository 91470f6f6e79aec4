package no.nir.register.omregning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The share of this application in whatever omregning is under way: looks for a stretch to do, and when there is none waits a little and looks
 * again. The pause is real time, whatever day the application's clock shows.
 */
@Component
public class Omregningsnode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Omregningsnode.class);

    private final Bunkearbeid arbeid;
    private final Duration pause;
    private final int antall;
    private final boolean automatisk;
    private final String navn = ManagementFactory.getRuntimeMXBean().getName();
    private volatile List<Thread> traader = List.of();

    Omregningsnode(
            Bunkearbeid arbeid,
            @Value("${nir.omregning.pause:5s}") Duration pause,
            @Value("${nir.omregning.traader:2}") int antall,
            @Value("${nir.omregning.automatisk:true}") boolean automatisk) {
        this.arbeid = arbeid;
        this.pause = pause;
        this.antall = antall;
        this.automatisk = automatisk;
    }

    /** Two at a time, so that one computes while the database reads or writes for the other. */
    @Override
    public synchronized void start() {
        if (!isRunning()) {
            List<Thread> nye = new ArrayList<>();
            for (int i = 0; i < antall; i++) {
                nye.add(Thread.ofPlatform().name("omregning-" + i).daemon().unstarted(this::gaa));
            }
            traader = List.copyOf(nye);
            nye.forEach(Thread::start);
        }
    }

    /** A stretch in hand is finished before its thread ends; one cut short would be rolled back and done again. */
    @Override
    public synchronized void stop() {
        List<Thread> gaaende = traader;
        traader = List.of();
        gaaende.forEach(Thread::interrupt);
        for (Thread traad : gaaende) {
            try {
                traad.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return !traader.isEmpty();
    }

    @Override
    public boolean isAutoStartup() {
        return automatisk;
    }

    private void gaa() {
        while (traader.contains(Thread.currentThread())) {
            try {
                if (arbeid.gjoerEn(navn)) {
                    continue;
                }
            } catch (RuntimeException e) {
                // rolled back: the stretch is free again
                if (Bunkearbeid.skyldesInnholdet(e)) {
                    LOG.error("En bunke av omregningen ble avbrutt", e);
                } else {
                    LOG.warn("Databasen svarer ikke; omregningen prøver igjen");
                }
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                // stopping, or asked to look again
            }
        }
    }
}
