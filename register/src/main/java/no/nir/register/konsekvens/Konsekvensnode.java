package no.nir.register.konsekvens;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import no.nir.register.omregning.Arbeidstraader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The share of this application in whatever konsekvens tries the rules of its program. Threads of its own: an omregning never waits for it. */
@Component
class Konsekvensnode implements SmartLifecycle {

    private final Arbeidstraader traader;
    private final boolean automatisk;

    Konsekvensnode(
            Konsekvensarbeid arbeid,
            @Value("${nir.konsekvens.pause:5s}") Duration pause,
            @Value("${nir.konsekvens.traader:1}") int antall,
            @Value("${nir.konsekvens.automatisk:true}") boolean automatisk) {
        String navn = ManagementFactory.getRuntimeMXBean().getName();
        this.traader = new Arbeidstraader("konsekvens", pause, antall, () -> arbeid.gjoerEn(navn));
        this.automatisk = automatisk;
    }

    @Override
    public void start() {
        traader.start();
    }

    @Override
    public void stop() {
        traader.stop();
    }

    @Override
    public boolean isRunning() {
        return traader.gaar();
    }

    @Override
    public boolean isAutoStartup() {
        return automatisk;
    }
}
