package no.nir.register.varsling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the day at start, and looks again after each pause whether a new day has come or something was learnt. The pause is real time; which
 * day it is, the application's clock says.
 */
@Component
public class Dagsplan implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dagsplan.class);

    private final Dagskjoering dagskjoering;
    private final Duration pause;
    private final boolean automatisk;
    private volatile @Nullable Thread traad;

    Dagsplan(
            Dagskjoering dagskjoering,
            @Value("${nir.varsling.pause:10m}") Duration pause,
            @Value("${nir.varsling.automatisk:true}") boolean automatisk) {
        this.dagskjoering = dagskjoering;
        this.pause = pause;
        this.automatisk = automatisk;
    }

    @Override
    public synchronized void start() {
        if (traad == null) {
            Thread ny = Thread.ofVirtual().name("dagsplan").unstarted(this::gaa);
            traad = ny;
            ny.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread gaaende = traad;
        traad = null;
        if (gaaende != null) {
            gaaende.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return traad != null;
    }

    @Override
    public boolean isAutoStartup() {
        return automatisk;
    }

    private void gaa() {
        while (Thread.currentThread().equals(traad)) {
            try {
                dagskjoering.kjoer();
            } catch (RuntimeException e) {
                // the day is not marked as done: the next round goes on with it
                LOG.error("Dagskjøringen ble avbrutt", e);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
