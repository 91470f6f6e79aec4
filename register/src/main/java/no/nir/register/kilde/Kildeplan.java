package no.nir.register.kilde;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the sources again and again on a virtual thread of its own, from start to stop. The pause between is real time, whatever
 * day the application's clock shows.
 */
@Component
public class Kildeplan implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Kildeplan.class);

    private final Inntak inntak;
    private final Duration pause;
    private final boolean automatisk;
    private volatile @Nullable Thread traad;

    Kildeplan(
            Inntak inntak,
            @Value("${nir.kilde.pause:10s}") Duration pause,
            @Value("${nir.kilde.automatisk:true}") boolean automatisk) {
        this.inntak = inntak;
        this.pause = pause;
        this.automatisk = automatisk;
    }

    @Override
    public synchronized void start() {
        if (traad == null) {
            Thread ny = Thread.ofVirtual().name("kildeplan").unstarted(this::gaa);
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
                inntak.poll();
            } catch (RuntimeException e) {
                // the next round begins from the same cursor: nothing is lost
                LOG.error("Inntaksrunden ble avbrutt", e);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
