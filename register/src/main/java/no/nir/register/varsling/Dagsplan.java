package no.nir.register.varsling;

import java.time.Duration;
import no.nir.register.drift.Runder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the day at start, and looks again after each pause whether a new day has come or something was learnt. The pause is real time; which
 * day it is, the application's clock says.
 */
@Component
public class Dagsplan implements SmartLifecycle {

    private final Runder runder;
    private final boolean automatisk;

    Dagsplan(
            Dagskjoering dagskjoering,
            @Value("${nir.varsling.pause:10m}") Duration pause,
            @Value("${nir.varsling.automatisk:true}") boolean automatisk) {
        this.runder = new Runder("Dagskjøringen", pause, dagskjoering::kjoer);
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
