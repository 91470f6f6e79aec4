package no.nir.register.kilde;

import java.time.Duration;
import no.nir.register.drift.Runder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the sources again and again, from start to stop. The pause between is real time, whatever day the application's clock shows.
 */
@Component
public class Kildeplan implements SmartLifecycle {

    private final Runder runder;
    private final boolean automatisk;

    Kildeplan(
            Inntak inntak,
            @Value("${nir.kilde.pause:10s}") Duration pause,
            @Value("${nir.kilde.automatisk:true}") boolean automatisk) {
        this.runder = new Runder("Inntaksrunden", pause, inntak::poll);
        this.automatisk = automatisk;
    }

    @Override
    public void start() {
        runder.start();
    }

    @Override
    public void stop() {
        runder.stop();
    }

    @Override
    public boolean isRunning() {
        return runder.gaar();
    }

    @Override
    public boolean isAutoStartup() {
        return automatisk;
    }
}
