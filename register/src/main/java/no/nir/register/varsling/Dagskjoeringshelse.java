package no.nir.register.varsling;

import no.nir.register.varsling.Kjoerestatus.Kjoert;
import no.nir.register.varsling.Kjoerestatus.Status;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/health/varsling}: the last day that is done, and how many are missing. A run behind does not take the node out of
 * service, so its status is one that the whole does not count.
 */
@Component("dagskjoeringHealthIndicator")
class Dagskjoeringshelse implements HealthIndicator {

    static final String ETTER = "BEHIND";

    private final Kjoerestatus kjoerestatus;

    Dagskjoeringshelse(Kjoerestatus kjoerestatus) {
        this.kjoerestatus = kjoerestatus;
    }

    @Override
    public Health health() {
        Status status = kjoerestatus.naa();
        Health.Builder helse = status.aJour() ? Health.up() : Health.status(ETTER);
        return helse.withDetail(
                        "sisteDag",
                        status.siste().map(Kjoert::dag).map(Object::toString).orElse("ingen"))
                .withDetail("dagerSomMangler", status.mangler())
                .build();
    }
}
