package no.nir.register.web.totrinn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Totrinnsproeve;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene om det to personer må stå bak")
class TotrinnssideTest {

    private static final String KOMMUNEN = Registreringspersoner.KOMMUNEN;
    private static final Bruker SARA = Testbrukere.superbruker(KOMMUNEN);
    private static final Bruker IVAR = Testbrukere.introbruker(KOMMUNEN);
    private static final Bruker NORA = Testbrukere.norskbruker(KOMMUNEN);
    private static final Bruker LISE = Testbrukere.lesebruker(KOMMUNEN);
    private static final Bruker ADAM = Testbrukere.administrator(KOMMUNEN);
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Totrinnsvalgene valgene;

    @Autowired
    Kontroller kontroller;

    MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    LocalDate idag = LocalDate.EPOCH;
    long person;

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        idag = personer.idag();
        person = personer.bosattFlyktning();
    }

    /** Other tests count on one person being enough. */
    @AfterEach
    void slaaAv() {
        Totrinnsproeve.av(kontekst).slaaAv();
    }

    @Test
    @DisplayName("administrator slår på med grunn, de som registrerer ser hvem og hvorfor, ingen andre kan endre det")
    void bryteren() throws Exception {
        MockHttpServletResponse galt = send(
                "/totrinn",
                Map.of(
                        "ordning-ASYL", "true",
                        "slag-FORLENGELSE", "true",
                        "fra", NORSK.format(idag.minusDays(1)),
                        "grunn", "kort"),
                ADAM);
        assertThat(galt.getStatus()).isEqualTo(422);
        assertThat(innhold(galt))
                .contains(
                        "Ingen av vedtakene finnes i ordningene", "Velg om kontrollen", "bakover i tid", "10 til 1000");

        slaaPaa();

        assertThat(innhold(stans(Map.of("steg", ""))))
                .as("sagt før det sendes")
                .contains("Kommunen har slått på totrinnskontroll");
        assertThat(side("/totrinn", NORA))
                .contains(
                        "Midlertidig stans",
                        "Introduksjon",
                        "Vedtatt i ledermøtet i november.",
                        "Test KOMMUNEADMINISTRATOR")
                .doesNotContain("Slå på eller av</h2>");
        assertThat(send("/totrinn", Map.of(), NORA).getStatus()).isEqualTo(403);
        assertThat(send("/totrinn", Map.of(), LISE).getStatus()).isEqualTo(403);
        assertThat(http.perform(get("/totrinn").with(Testbrukere.innlogget(LISE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(side("/totrinn", Testbrukere.superbruker(Registreringspersoner.ANNEN_KOMMUNE)))
                .as("en annen kommune ser sitt eget")
                .doesNotContain("Vedtatt i ledermøtet");
    }

    @Test
    @DisplayName("sendt, sett på personens side, returnert, rettet fra et utfylt skjema, godkjent med begge navn")
    void fraSendtTilGodkjent() throws Exception {
        slaaPaa();
        MockHttpServletResponse sendt = stans(Map.of());
        String sak = String.valueOf(sendt.getRedirectedUrl());
        assertThat(side(sak, SARA))
                .contains(
                        "Sendt til kontroll. Ingenting er registrert ennå",
                        "Du kan ikke godkjenne det du selv har sendt")
                .contains("Trekk tilbake", "Møter ikke til avtalt opplæring.")
                .doesNotContain("Godkjenn: det registreres nå");
        String adresse = sak.replaceFirst("\\?.*", "");
        assertThat(innhold(send(adresse, Map.of("svar", "GODKJENN"), SARA))).contains("To personer må stå bak dette");

        assertThat(side("/personer/" + person, LISE))
                .contains("Venter på kontroll", "Vedtak: midlertidig stans, sendt", "Ikke registrert ennå")
                .doesNotContain("/kontroll/");
        assertThat(side("/personer/" + person + "/vedtak", NORA)).contains("Venter på kontroll", adresse);
        assertThat(side("/", IVAR)).contains("Venter på at du kontrollerer");
        assertThat(side("/kontroll", IVAR)).contains("Du kan kontrollere", adresse);
        assertThat(side(adresse, NORA)).contains("venter på en annen").doesNotContain("Send svaret");
        assertThat(send(adresse, Map.of("svar", "GODKJENN"), NORA).getStatus()).isEqualTo(422);
        assertThat(http.perform(get(adresse)
                                .with(Testbrukere.innlogget(
                                        Testbrukere.superbruker(Registreringspersoner.ANNEN_KOMMUNE))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        assertThat(innhold(send(adresse, Map.of("svar", "RETURNER"), IVAR)))
                .contains("felt-notat-feil", "Skriv hvorfor du returnerer det");
        assertThat(innhold(send(adresse, Map.of("svar", "RETURNER", "notat", "Gjelder 01019012345"), IVAR)))
                .contains("felt-notat-feil");
        assertThat(send(adresse, Map.of("svar", "RETURNER", "notat", "Sluttdatoen er feil."), IVAR)
                        .getStatus())
                .isEqualTo(302);
        assertThat(innhold(send(adresse, Map.of("svar", "TREKK"), SARA)))
                .contains("Det svaret står")
                .contains("Sluttdatoen er feil.");
        assertThat(side("/", SARA)).contains("Returnert til deg");

        String igjen = "/personer/" + person + "/registrer/vedtak?kontroll=" + adresse.replaceFirst(".*/", "");
        assertThat(side(adresse, SARA)).contains("Rett og send på nytt", igjen);
        assertThat(side(igjen, SARA)).contains("Møter ikke til avtalt opplæring.", NORSK.format(idag));
        String nySak = String.valueOf(stans(Map.of("begrunnelse", "Møter ikke, tross to varsler."))
                        .getRedirectedUrl())
                .replaceFirst("\\?.*", "");
        assertThat(side("/", SARA)).doesNotContain("Returnert til deg");

        assertThat(send(nySak, Map.of("svar", "GODKJENN"), IVAR).getStatus()).isEqualTo(302);
        assertThat(send(nySak, Map.of("svar", "GODKJENN"), IVAR).getStatus())
                .as("trykket to ganger")
                .isEqualTo(302);
        assertThat(side(nySak, IVAR)).contains("Godkjent av en annen", "i historikken");
        assertThat(side("/personer/" + person + "/historikk", SARA))
                .contains(
                        "Kontrollert og godkjent av Test KOMMUNEINTROBRUKER",
                        "Sendt til kontroll av en annen i kommunen",
                        "Midlertidig stans",
                        "Returnert til avsenderen",
                        "Møter ikke, tross to varsler.");
        assertThat(side("/personer/" + person, LISE)).doesNotContain("Venter på kontroll");
    }

    @Test
    @DisplayName("slås kontrollen av, kan avsenderen registrere det selv fra siden")
    void slaattAv() throws Exception {
        slaaPaa();
        String sak = String.valueOf(stans(Map.of()).getRedirectedUrl()).replaceFirst("\\?.*", "");
        slaaAv();
        assertThat(side(sak, SARA)).contains("krever ikke lenger to personer", "Registrer det nå");
        assertThat(send(sak, Map.of("svar", "GODKJENN"), SARA).getStatus()).isEqualTo(302);
        assertThat(side(sak, SARA)).contains("Sluppet gjennom uten kontroll");
    }

    @Test
    @DisplayName("et fagsystem får samme svar: det venter, og kvitteringen kommer når en annen har godkjent")
    void api() throws Exception {
        slaaPaa();
        String noekkel = UUID.randomUUID().toString();
        String konvolutt = """
                {"avsendersMeldingsidentifikator":"%s","person":{"dufNummer":"%s"},"kommunenummer":"%s",
                 "kommando":{"type":"FattVedtak","ordning":"INTRO","vedtakstype":"STANS_MIDLERTIDIG","vedtaksdato":"%s",
                             "begrunnelse":"Møter ikke.","klagerettOpplyst":"%s","klagerettForm":"BREV","faktaUndersoekt":true,
                             "faktaUndersoektHvordan":"Samtale."}}
                """.formatted(noekkel, personer.duf(person), KOMMUNEN, idag, idag);

        MockHttpServletResponse svar = sendJson(konvolutt);
        assertThat(svar.getStatus()).isEqualTo(202);
        assertThat(innhold(svar)).contains("\"status\":\"VENTER_PAA_KONTROLL\"", noekkel);
        assertThat(innhold(sendJson("[" + konvolutt + "]"))).contains("\"status\":\"VENTER_PAA_KONTROLL\"");
        assertThat(side("/api/v1/kvitteringer/" + noekkel, SARA)).contains("VENTER_PAA_KONTROLL");

        Kontroll kontroll = kontroller.ventende(List.of(person)).getFirst();
        send("/personer/" + person + "/kontroll/" + kontroll.nr(), Map.of("svar", "GODKJENN"), IVAR);
        assertThat(side("/api/v1/kvitteringer/" + noekkel, SARA)).contains("\"status\":\"REGISTRERT\"");
        assertThat(innhold(sendJson("/api/v1/kvitteringer/" + noekkel + "/trekk", "", SARA)))
                .as("for sent")
                .contains("\"status\":\"REGISTRERT\"");

        String annen = UUID.randomUUID().toString();
        sendJson(konvolutt.replace(noekkel, annen).replace("Møter ikke.", "Møter fortsatt ikke."));
        assertThat(innhold(sendJson("/api/v1/kvitteringer/" + annen + "/trekk", "", IVAR)))
                .as("en annens")
                .contains("VENTER_PAA_KONTROLL");
        assertThat(innhold(sendJson("/api/v1/kvitteringer/" + annen + "/trekk", "", SARA)))
                .contains("KONTROLL_TRUKKET");
    }

    private void slaaPaa() throws Exception {
        Map<String, String> felter = Map.of(
                "ordning-INTRO", "true",
                "slag-STANS_MIDLERTIDIG", "true",
                "stilling", "PAA",
                "fra", NORSK.format(idag),
                "grunn", "Vedtatt i ledermøtet i november.");
        assertThat(send("/totrinn", felter, ADAM).getStatus()).isEqualTo(302);
        int foer = valgene.list(List.of(KOMMUNEN)).size();
        assertThat(send("/totrinn", felter, ADAM).getStatus())
                .as("sendt to ganger")
                .isEqualTo(302);
        assertThat(valgene.list(List.of(KOMMUNEN))).hasSize(foer);
    }

    private MockHttpServletResponse stans(Map<String, String> ekstra) throws Exception {
        Map<String, String> felter = new HashMap<>(Map.of(
                "ordning", "INTRO",
                "vedtakstype", "STANS_MIDLERTIDIG",
                "vedtaksdato", NORSK.format(idag),
                "begrunnelse", "Møter ikke til avtalt opplæring.",
                "klagerettOpplyst", NORSK.format(idag),
                "klagerettForm", "BREV",
                "faktaUndersoekt", "true",
                "faktaUndersoektHvordan", "Samtale og føringer fra skolen.",
                "steg", "send",
                "noekkel", UUID.randomUUID().toString()));
        felter.putAll(ekstra);
        return send("/personer/" + person + "/registrer/vedtak", felter, SARA);
    }

    private MockHttpServletResponse send(String adresse, Map<String, String> felter, Bruker bruker) throws Exception {
        MockHttpServletRequestBuilder sending = post(adresse).with(csrf()).with(Testbrukere.innlogget(bruker));
        felter.forEach(sending::param);
        return http.perform(sending).andReturn().getResponse();
    }

    private MockHttpServletResponse sendJson(String innhold) throws Exception {
        return sendJson("/api/v1/registreringer", innhold, SARA);
    }

    private MockHttpServletResponse sendJson(String adresse, String innhold, Bruker bruker) throws Exception {
        return http.perform(post(adresse)
                        .contentType("application/json")
                        .content(innhold)
                        .with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
    }

    private String side(String adresse, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(get(adresse).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(adresse).isEqualTo(200);
        return innhold(svar);
    }

    private static String innhold(MockHttpServletResponse svar) throws Exception {
        return Objects.requireNonNull(svar.getContentAsString(StandardCharsets.UTF_8))
                .replace('\u00a0', ' ');
    }
}
