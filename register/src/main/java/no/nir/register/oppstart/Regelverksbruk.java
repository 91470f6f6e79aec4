package no.nir.register.oppstart;

import no.nir.register.kategori.Regelvalg;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An application that starts with other rules than the last one brings them into use. A command that only tries rules does not. */
@Component
class Regelverksbruk {

    private final Regelvalg valg;

    Regelverksbruk(Regelvalg valg) {
        this.valg = valg;
    }

    @EventListener(ApplicationReadyEvent.class)
    void noter() {
        valg.noterVersjon();
    }
}
