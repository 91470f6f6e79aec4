package no.nir.register.oppstart;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the register from a terminal where it is and how to get in. */
@Component
class Velkomst {

    private final WebServerApplicationContext kontekst;
    private final boolean vises;
    private final String syntetisk;

    Velkomst(
            WebServerApplicationContext kontekst,
            @Value("${nir.starter-pid:0}") long starter,
            @Value("${nir.syntetisk.url}") String syntetisk) {
        this.kontekst = kontekst;
        this.vises = starter > 0;
        this.syntetisk = syntetisk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fortell() {
        if (!vises) {
            return;
        }
        int port = kontekst.getWebServer() == null ? 0 : kontekst.getWebServer().getPort();
        System.out.printf("""

                NIR er oppe:            http://localhost:%d
                Det syntetiske Norge:   %s   (eksempelpersoner, kilder, feil å slå på)
                Demobrukere:            velg en på innloggingssiden; ingen passord. For eksempel
                                        superbruker, introbruker, norskbruker og lesebruker i Sarpsborg,
                                        saksbehandler og støtte i IMDi, statsforvalter.
                Stopp med Ctrl-C. Dataene blir liggende; neste start fyller ikke på nytt.

                """, port, syntetisk);
    }
}
