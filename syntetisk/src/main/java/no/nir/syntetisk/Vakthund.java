package no.nir.syntetisk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the synthetic Norway when the launcher that started it has died, so that nobody is left behind on its port. */
@Component
class Vakthund {

    private final ApplicationContext kontekst;
    private final long starter;

    Vakthund(ApplicationContext kontekst, @Value("${nir.starter-pid:0}") long starter) {
        this.kontekst = kontekst;
        this.starter = starter;
    }

    @EventListener(ApplicationReadyEvent.class)
    void paaVakt() {
        if (starter > 0) {
            ProcessHandle.of(starter).ifPresentOrElse(p -> p.onExit().thenRun(this::avslutt), this::avslutt);
        }
    }

    private void avslutt() {
        Thread.ofPlatform().name("vakthund").start(() -> System.exit(SpringApplication.exit(kontekst, () -> 3)));
    }
}
