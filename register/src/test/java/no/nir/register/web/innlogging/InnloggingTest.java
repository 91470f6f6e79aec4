package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.nir.register.Innloggingstjeneste;
import no.nir.register.Registertest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Registertest
@DisplayName("Innlogging gjennom identitetstilbyderen")
class InnloggingTest {

    @LocalServerPort
    private int port;

    private Nettklient klient;

    @BeforeEach
    void tjeneste() {
        Innloggingstjeneste.norge(port);
        klient = new Nettklient("http://localhost:" + port);
    }

    @Test
    @DisplayName("den som ber om en side, velger persona og kommer til siden")
    void innOgUt() {
        HttpResponse<String> personaside = klient.hent("/oekt");
        assertThat(personaside.body()).contains("Ingen ekte identitet");

        HttpResponse<String> siden = klient.velg(personaside, "sarpsborg-norsk");
        assertThat(siden.uri().getPath()).isEqualTo("/oekt");
        assertThat(siden.statusCode()).isEqualTo(204);
        assertThat(klient.har("NIRSESSION")).isTrue();
    }

    @Test
    @DisplayName("den som ingen representerer, slipper ikke inn")
    void utenVirksomhet() {
        HttpResponse<String> siden = klient.loggInn("/oekt", "uten-virksomhet");
        assertThat(siden.uri().toString()).endsWith("/innlogging?feil=uten_representasjon");
        assertThat(siden.body()).contains("Vi vet ikke hvilken virksomhet du arbeider for");
    }

    @Test
    @DisplayName("den som ikke har noen rolle, slipper ikke inn")
    void utenRolle() {
        assertThat(klient.loggInn("/oekt", "uten-rolle").uri().toString()).endsWith("/innlogging?feil=uten_rolle");
    }
}
