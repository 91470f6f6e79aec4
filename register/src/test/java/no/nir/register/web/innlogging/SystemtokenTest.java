package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.nir.register.Innloggingstjeneste;
import no.nir.register.Registertest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Registertest
@DisplayName("Fagsystemer med token")
class SystemtokenTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private String syntetisk;

    @BeforeEach
    void tjeneste() {
        syntetisk = Innloggingstjeneste.norge(port).url();
    }

    @Test
    @DisplayName("uten token, og med noe som ligner: 401")
    void utenToken() throws Exception {
        assertThat(registrer("")).isEqualTo(401);
        assertThat(registrer("Bearer abc.def.ghi")).isEqualTo(401);
    }

    @Test
    @DisplayName("kommunen selv, gjennom leverandør og som systembruker slipper inn")
    void slipperInn() throws Exception {
        assertThat(registrer(token("\"kommunenummer\":\"3105\",\"scope\":\"imdi:nir/registrering.write\"")))
                .isNotIn(401, 403);
        assertThat(registrer(token("\"kommunenummer\":\"3105\",\"scope\":\"imdi:nir/registrering.write\","
                        + "\"leverandoer\":\"313009300\"")))
                .isNotIn(401, 403);
        assertThat(registrer(token("\"kommunenummer\":\"3105\",\"scope\":\"imdi:nir/registrering.norsk.write\","
                        + "\"leverandoer\":\"313009300\",\"systembruker\":true")))
                .isNotIn(401, 403);
    }

    @Test
    @DisplayName("et scope som ikke er NIRs: 403")
    void feilScope() throws Exception {
        assertThat(registrer(token("\"kommunenummer\":\"3105\",\"scope\":\"udi:nir/hendelser\"")))
                .isEqualTo(403);
    }

    private String token(String oenske) throws IOException, InterruptedException {
        HttpResponse<String> svar = HTTP.send(
                HttpRequest.newBuilder(URI.create(syntetisk + "/styring/token"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{" + oenske + "}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
        return "Bearer " + svar.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private int registrer(String autorisasjon) throws IOException, InterruptedException {
        HttpRequest.Builder kall = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/registreringer"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (!autorisasjon.isEmpty()) {
            kall.header("Authorization", autorisasjon);
        }
        return HTTP.send(kall.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
