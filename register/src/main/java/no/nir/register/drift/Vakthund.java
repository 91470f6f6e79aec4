package no.nir.register.drift;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the application when the launcher that started it, or its own database server, has died: a half-running register is worse than
 * a stopped one, and nobody is left behind holding the data folder.
 */
@Component
class Vakthund {

    private static final Logger LOG = LoggerFactory.getLogger(Vakthund.class);

    private final ApplicationContext kontekst;
    private final ObjectProvider<Postgrestjener> tjener;
    private final long starter;

    Vakthund(
            ApplicationContext kontekst,
            ObjectProvider<Postgrestjener> tjener,
            @Value("${nir.starter-pid:0}") long starter) {
        this.kontekst = kontekst;
        this.tjener = tjener;
        this.starter = starter;
    }

    @EventListener(ApplicationReadyEvent.class)
    void paaVakt() {
        if (starter > 0) {
            ProcessHandle.of(starter).ifPresentOrElse(p -> p.onExit().thenRun(this::avslutt), this::avslutt);
        }
        Optional.ofNullable(tjener.getIfAvailable())
                .flatMap(Postgrestjener::prosess)
                .ifPresent(p -> p.onExit().thenRun(this::avslutt));
    }

    private void avslutt() {
        LOG.warn("Startprogrammet eller databasen er borte; registeret stopper");
        Thread.ofPlatform()
                .name("vakthund")
                .start(() -> System.exit(org.springframework.boot.SpringApplication.exit(kontekst, () -> 3)));
    }
}
