package no.nir.register.omregning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The share of this application in whatever omregning is under way: two at a time, so that one computes while the database works for the other. */
@Component
public class Omregningsnode implements SmartLifecycle {

    private final Arbeidstraader traader;
    private final boolean automatisk;

    Omregningsnode(
            Bunkearbeid arbeid,
            @Value("${nir.omregning.pause:5s}") Duration pause,
            @Value("${nir.omregning.traader:2}") int antall,
            @Value("${nir.omregning.automatisk:true}") boolean automatisk) {
        String navn = ManagementFactory.getRuntimeMXBean().getName();
        this.traader = new Arbeidstraader("omregning", pause, antall, () -> arbeid.gjoerEn(navn));
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
