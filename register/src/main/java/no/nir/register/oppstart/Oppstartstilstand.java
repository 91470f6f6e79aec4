package no.nir.register.oppstart;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of {@code /actuator/health}: out of service until the first filling is done. */
@Component
class Oppstartstilstand implements HealthIndicator {

    private final AtomicBoolean klar;

    Oppstartstilstand(@Value("${nir.oppstart.demo:false}") boolean fyllesFoerst) {
        this.klar = new AtomicBoolean(!fyllesFoerst);
    }

    void klar() {
        klar.set(true);
    }

    @Override
    public Health health() {
        return klar.get() ? Health.up().build() : Health.outOfService().build();
    }
}
