package no.nir.register.web.innlogging;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.overproeving;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import no.nir.register.Innloggingstjeneste;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Registertest
@DisplayName("Innlogging gjennom identitetstilbyderen")
class InnloggingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Registreringspersoner personer;

    @Autowired
    private Registrering registrering;

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

    @Test
    @DisplayName("det som var skrevet i skjemaet da økten var slutt, står der igjen etter innlogging")
    void utkast() {
        HttpResponse<String> skjema = klient.loggInn("/hent-person", "sarpsborg-norsk");
        assertThat(skjema.uri().getPath()).isEqualTo("/hent-person");
        Map<String, String> skrevet = Nettklient.felter(
                "_csrf", Nettklient.csrf(skjema), "nummer", "123", "grunn", "KLAGE", "begrunnelse", "En lang historie");
        klient.glem("NIRSESSION");

        HttpResponse<String> igjen = klient.post("/hent-person", skrevet);
        assertThat(igjen.uri().getPath()).isEqualTo("/hent-person");
        assertThat(igjen.body())
                .contains("Vi har tatt vare på det du skrev")
                .contains("En lang historie")
                .as("menyene er lukket")
                .contains("<details class=\"nir-meny\">")
                .doesNotContain(" open=\"\"");
    }

    @Test
    @DisplayName("en annen bruker ved samme maskin får ikke se det forrige bruker skrev")
    void andresUtkast() {
        HttpResponse<String> skjema = klient.loggInn("/hent-person", "sarpsborg-norsk");
        Map<String, String> skrevet = Nettklient.felter(
                "_csrf", Nettklient.csrf(skjema), "nummer", "123", "grunn", "KLAGE", "begrunnelse", "En lang historie");
        klient.glem("NIRSESSION");
        klient.glem("SYNTETISKSESSION");

        HttpResponse<String> personaside = klient.post("/hent-person", skrevet);
        klient.velg(personaside, "sarpsborg-super");
        assertThat(klient.hent("/hent-person").body()).doesNotContain("En lang historie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vedtak", "overproeving"})
    @DisplayName("et registreringsskjema som ikke ble sendt, står der igjen utfylt etter innlogging")
    void utkastTilRegistrering(String slag) {
        String adresse = "/personer/" + personer.bosattFlyktning() + "/registrer/" + slag;
        HttpResponse<String> skjema = klient.loggInn(adresse, "sarpsborg-super");
        assertThat(skjema.uri().getPath()).isEqualTo(adresse);
        klient.glem("NIRSESSION");

        Map<String, String> skrevet = Nettklient.felter(
                "_csrf", Nettklient.csrf(skjema), "vedtakstype", "AVSLAG", "begrunnelse", "Har takket nei i samtale");
        HttpResponse<String> igjen = klient.post(adresse, skrevet);

        assertThat(igjen.uri().getPath()).isEqualTo(adresse);
        assertThat(igjen.body()).contains("Vi har tatt vare på det du skrev").contains("Har takket nei i samtale");
    }

    @Test
    @DisplayName("IMDis svar på en overprøving som ikke ble sendt, står igjen ved samme sak, til det er sendt")
    void utkastTilSvar() {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        long nr = ((Utfall.Godtatt)
                        registrering.utfoer(innsending(person, overproeving("KAN_TILBYS", idag, null, idag))))
                .kvittering()
                .nr();
        String adresse = "/personer/" + person + "/overproevinger";
        HttpResponse<String> side = klient.loggInn(adresse, "imdi-saksbehandler");
        assertThat(side.body()).contains("notat-" + nr);
        klient.glem("NIRSESSION");

        HttpResponse<String> igjen = klient.post(
                adresse + "/" + nr,
                Nettklient.felter("_csrf", Nettklient.csrf(side), "notat-" + nr, "Avtalen er lest"));
        assertThat(igjen.uri().getPath()).isEqualTo(adresse);
        assertThat(igjen.body()).contains("Vi har tatt vare på det du skrev").contains("Avtalen er lest");

        HttpResponse<String> sendt = klient.post(
                adresse + "/" + nr,
                Nettklient.felter(
                        "_csrf", Nettklient.csrf(igjen), "notat-" + nr, "Avtalen er lest", "status-" + nr, "STAAR"));
        assertThat(sendt.statusCode()).isEqualTo(200);
        assertThat(sendt.body()).contains("Avtalen er lest").doesNotContain("Vi har tatt vare på det du skrev");
    }

    @Test
    @DisplayName("når personen er hentet, kommer det gamle skjemaet ikke tilbake")
    void utkastErBrukt() {
        long person = personer.bosattFlyktning(
                Registreringspersoner.ANNEN_KOMMUNE, personer.idag().minusMonths(3));
        HttpResponse<String> skjema = klient.loggInn("/hent-person", "sarpsborg-norsk");
        klient.glem("NIRSESSION");
        HttpResponse<String> igjen = klient.post("/hent-person", hentefelter(skjema, person));
        assertThat(igjen.body()).contains("En lang historie");

        HttpResponse<String> hentet = klient.post("/hent-person", hentefelter(igjen, person));
        assertThat(hentet.uri().getPath()).isEqualTo("/personer/" + person);
        assertThat(klient.hent("/hent-person").body())
                .doesNotContain("Vi har tatt vare på det du skrev")
                .doesNotContain(personer.duf(person));
    }

    private Map<String, String> hentefelter(HttpResponse<String> skjema, long person) {
        return Nettklient.felter(
                "_csrf",
                Nettklient.csrf(skjema),
                "nummer",
                personer.duf(person),
                "grunn",
                "KLAGE",
                "begrunnelse",
                "En lang historie");
    }

    @Test
    @DisplayName("utlogging avslutter økten begge steder")
    void ut() {
        HttpResponse<String> skjema = klient.loggInn("/hent-person", "sarpsborg-norsk");
        HttpResponse<String> ute = klient.post("/logout", Map.of("_csrf", Nettklient.csrf(skjema)));
        assertThat(ute.uri().toString()).endsWith("/innlogging?utlogget");
        assertThat(klient.hent("/oekt").body()).contains("Ingen ekte identitet");
    }

    @Test
    @DisplayName("innholdspolicyen tillater ikke skript i siden")
    void innholdspolicy() {
        String policy = klient.hent("/innlogging")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe-inline");
    }
}
