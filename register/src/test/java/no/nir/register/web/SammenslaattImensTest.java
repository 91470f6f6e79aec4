package no.nir.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.nir.register.Registertest;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Personkoe;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Totrinnsproeve;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Tilgangssvar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Personen blir slått sammen med en annen mens noen har siden åpen")
class SammenslaattImensTest {

    private static final Bruker IVAR = Testbrukere.introbruker(Registreringspersoner.KOMMUNEN);
    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    @Autowired
    JdbcClient jdbc;

    MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    long person;
    long annen;

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        person = personer.bosattFlyktning();
        annen = personer.bosattFlyktning();
    }

    @Test
    @DisplayName("den som kontrollerer, får vite hva som skjedde og hva som må gjøres, og svaret går inn neste gang")
    void kontroll() throws Exception {
        Totrinnsproeve totrinn = Totrinnsproeve.av(kontekst);
        totrinn.slaaPaa("INTRO", "TILDELING");
        try {
            long nr = totrinn.holdt(Fortelling.innsending(person, Fortelling.tildeling(personer.idag())))
                    .nr();
            Map<String, String> godkjent = Map.of("svar", "GODKJENN", "notat", "Sett på.");
            String adresse = "/personer/" + person + "/kontroll/" + nr;

            assertThat(imens(this::faarFamilie, () -> send(adresse, godkjent, IVAR)))
                    .contains("422", "Akkurat da du svarte, ble personen slått sammen", "Sett på.");
            assertThat(send(adresse, godkjent, IVAR)).startsWith("302");
        } finally {
            totrinn.slaaAv();
        }
    }

    @Test
    @DisplayName("IMDi får vite det samme, og finner forespørselen igjen på den personen ble slått sammen med")
    void forespoersel() throws Exception {
        Forespoersel spurt = ((Utfall.Forespurt) registrering.utfoer(Fortelling.medForespoersel(
                        Fortelling.innsending(
                                person, Fortelling.krav(personer.idag().minusDays(63))),
                        "Brevet kom bort.")))
                .forespoersel();
        Map<String, String> ja = Map.of("utfall-" + spurt.nr(), "GODKJENT", "notat-" + spurt.nr(), "Greit.");

        assertThat(imens(
                        this::faarFamilie,
                        () -> send("/personer/" + person + "/forespoersler/" + spurt.nr(), ja, IMDI)))
                .contains("422", "Akkurat da du svarte, ble personen slått sammen", "Greit.");
        new TransactionTemplate(kontekst.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> slaasSammen());
        String paaAnnen = "/personer/" + annen + "/forespoersler";
        assertThat(utfoer(get(paaAnnen), IMDI)).contains("action=\"" + paaAnnen + "/" + spurt.nr());
        assertThat(send(paaAnnen + "/" + spurt.nr(), ja, IMDI)).startsWith("302 " + paaAnnen);
    }

    @Test
    @DisplayName(
            "den gamle adressen sier hvor personen er nå, og om noe ble sendt; den som ikke er sluppet inn, får ikke vite det")
    void gammelAdresse() throws Exception {
        long nr = ((Utfall.Forespurt) registrering.utfoer(Fortelling.medForespoersel(
                        Fortelling.innsending(
                                person, Fortelling.krav(personer.idag().minusDays(63))),
                        "Brevet kom bort.")))
                .forespoersel()
                .nr();
        Map<String, String> ja = Map.of("utfall-" + nr, "GODKJENT", "notat-" + nr, "Greit.");
        String adresse = "/personer/" + person + "/historikk";

        assertThat(imens(this::slaasSammen, () -> send("/personer/" + person + "/forespoersler/" + nr, ja, IMDI)))
                .startsWith("404");
        assertThat(utfoer(get(adresse), IVAR)).startsWith("404");
        assertThat(feilside(HttpMethod.GET, adresse, true))
                .contains("Personen er slått sammen med en annen", "href=\"/personer/" + annen + "/historikk\"")
                .doesNotContain("er ikke lagret");
        assertThat(feilside(HttpMethod.POST, "/personer/" + person + "/kontroll/1", true))
                .contains("Det du sendte, er ikke lagret", "href=\"/personer/" + annen + "\"");
        assertThat(feilside(HttpMethod.GET, adresse, false))
                .contains("Vi fant ikke siden")
                .doesNotContain("/personer/" + annen);
        assertThat(feilside(HttpMethod.GET, "/personer/" + annen + "/finnes-ikke", true))
                .contains("Vi fant ikke siden");
    }

    /** What a request that waits for the person came to, when this is done meanwhile. */
    private String imens(Runnable imens, Callable<String> venter) throws Exception {
        return Personkoe.av(kontekst).slipp(person, imens, List.of(venter)).getFirst();
    }

    /** Another's right comes to hang on this person. */
    private void faarFamilie() {
        jdbc.sql("update tillatelse set ref_person_id = ? where person_id = ?")
                .params(person, annen)
                .update();
    }

    /** As when the sources say that the two are one: the facts of the one are closed. */
    private void slaasSammen() {
        Personkoe koe = Personkoe.av(kontekst);
        koe.laas().laas(List.of(annen));
        koe.laas().slaaSammen(person, annen);
        jdbc.sql("update personalia set registrert_til = registrert_fra + interval '1 second' where person_id = ?")
                .param(person)
                .update();
    }

    /** What the container asks for when a page has answered 404. */
    private String feilside(HttpMethod metode, String adresse, boolean sluppetInn) throws Exception {
        MockHttpServletRequestBuilder feil = request(metode, "/error")
                .accept("text/html")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, adresse);
        if (sluppetInn) {
            feil.requestAttr(Tilgangssvar.class.getName(), new Tilgangssvar.Egen());
        }
        return utfoer(feil.with(csrf()), IVAR);
    }

    private String send(String adresse, Map<String, String> felter, Bruker bruker) throws Exception {
        MockHttpServletRequestBuilder sending = post(adresse).with(csrf());
        felter.forEach(sending::param);
        return utfoer(sending, bruker);
    }

    private String utfoer(MockHttpServletRequestBuilder sending, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(sending.with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        return svar.getStatus() + " " + svar.getRedirectedUrl() + " "
                + svar.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
