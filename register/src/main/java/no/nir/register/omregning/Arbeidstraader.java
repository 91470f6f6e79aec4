package no.nir.register.omregning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The share of this application in a walk through the register: looks for a stretch to do, and when there is none waits a little and looks
 * again. The pause is real time, whatever day the application's clock shows.
 */
public abstract class Arbeidstraader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Arbeidstraader.class);

    private final String navn;
    private final Duration pause;
    private final int antall;
    private final boolean automatisk;
    private final Predicate<String> gjoerEn;
    private volatile List<Thread> traader = List.of();

    /**
     * @param navn of the walk, for the log
     * @param automatisk whether the threads begin with the application; else whoever starts them decides when
     * @param gjoerEn takes a stretch nobody has in the name of this process, does it, and says whether there was one
     */
    protected Arbeidstraader(String navn, Duration pause, int antall, boolean automatisk, Predicate<String> gjoerEn) {
        this.navn = navn;
        this.pause = pause;
        this.antall = antall;
        this.automatisk = automatisk;
        this.gjoerEn = gjoerEn;
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            List<Thread> nye = new ArrayList<>();
            for (int i = 0; i < antall; i++) {
                nye.add(Thread.ofPlatform().name(navn + "-" + i).daemon().unstarted(this::gaa));
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
        String prosess = ManagementFactory.getRuntimeMXBean().getName();
        while (traader.contains(Thread.currentThread())) {
            try {
                if (gjoerEn.test(prosess)) {
                    continue;
                }
            } catch (RuntimeException e) {
                // rolled back: the stretch is free again
                if (Halvering.skyldesInnholdet(e)) {
                    LOG.error("En bunke av {} ble avbrutt", navn, e);
                } else {
                    LOG.warn("Databasen svarer ikke; {} prøver igjen", navn);
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
