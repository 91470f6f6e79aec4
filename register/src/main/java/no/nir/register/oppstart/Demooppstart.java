package no.nir.register.oppstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import no.nir.register.kilde.Framdrift;
import no.nir.register.kilde.Inntak;
import no.nir.register.kilde.Kildeplan;
import no.nir.register.registrering.Historikkinnlasting;
import no.nir.register.varsling.Dagsplan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Fills the demo: first the facts from the source registers, then what the synthetic municipalities have registered through the years.
 * Both go on from where they were, so a start on kept data only takes in what is new.
 */
@Component
@ConditionalOnBooleanProperty("nir.oppstart.demo")
class Demooppstart implements ApplicationRunner {

    private static final PrintStream UT = System.out;

    private final Inntak inntak;
    private final Historikkinnlasting historikk;
    private final Kildeplan kildeplan;
    private final Dagsplan dagsplan;
    private final Oppstartstilstand tilstand;
    private final URI syntetisk;

    Demooppstart(
            Inntak inntak,
            Historikkinnlasting historikk,
            Kildeplan kildeplan,
            Dagsplan dagsplan,
            Oppstartstilstand tilstand,
            @Value("${nir.syntetisk.url}") URI syntetisk) {
        this.inntak = inntak;
        this.historikk = historikk;
        this.kildeplan = kildeplan;
        this.dagsplan = dagsplan;
        this.tilstand = tilstand;
        this.syntetisk = syntetisk;
    }

    @Override
    public void run(ApplicationArguments argumenter) {
        Framdriftslinje linje = new Framdriftslinje(UT, System.console() != null);
        inntak.kjoerTilTomt(linje::vis);
        try (HttpClient http = HttpClient.newHttpClient()) {
            historikk.last(
                    sti -> hent(http, sti), f -> linje.vis(new Framdrift("KOMMUNENE", f.godtatt() + f.avvist(), 0)));
        }
        linje.ferdig();
        kildeplan.start();
        dagsplan.start();
        tilstand.klar();
    }

    private byte[] hent(HttpClient http, String sti) {
        HttpRequest spoersmaal = HttpRequest.newBuilder(syntetisk.resolve("/" + sti))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            HttpResponse<byte[]> svar = http.send(spoersmaal, HttpResponse.BodyHandlers.ofByteArray());
            if (svar.statusCode() != 200) {
                throw new IllegalStateException("Det syntetiske Norge svarte " + svar.statusCode());
            }
            return svar.body();
        } catch (IOException e) {
            throw new UncheckedIOException("Det syntetiske Norge svarer ikke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Avbrutt mens historikken ble hentet", e);
        }
    }
}
