package no.nir.register.drift;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does the same again and again on a virtual thread of its own, from start to stop. The pause between is real time, whatever day the
 * application's clock shows. A round that fails does not end it.
 */
public abstract class Runder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Runder.class);

    private final String navn;
    private final Runnable runde;
    private final Duration pause;
    private final boolean automatisk;
    private volatile @Nullable Thread traad;

    /**
     * @param navn of a round, for the log
     * @param automatisk whether the rounds begin with the application; else whoever starts it decides when
     */
    protected Runder(String navn, Runnable runde, Duration pause, boolean automatisk) {
        this.navn = navn;
        this.runde = runde;
        this.pause = pause;
        this.automatisk = automatisk;
    }

    @Override
    public synchronized void start() {
        if (traad == null) {
            Thread ny = Thread.ofVirtual().name(navn).unstarted(this::gaa);
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
                runde.run();
            } catch (RuntimeException e) {
                avbrutt(e);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** The next round goes on from where this one stood: nothing is lost. That stopping breaks off what was under way is no fault. */
    private void avbrutt(RuntimeException e) {
        if (Thread.currentThread().equals(traad)) {
            LOG.error("{} ble avbrutt", navn, e);
        }
    }
}
