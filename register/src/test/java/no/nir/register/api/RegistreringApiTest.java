package no.nir.register.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Registertest
class RegistreringApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record System(Bruker bruker) implements Bruker.Baerer, Principal {
        @Override
        public String getName() {
            return bruker.id();
        }
    }

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    String duf = "";
    long person;

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        person = personer.bosattFlyktning();
        duf = personer.duf(person);
    }

    @Test
    @DisplayName("en registrering gir en kvittering, som kan hentes igjen")
    void kvittering() throws Exception {
        String noekkel = UUID.randomUUID().toString();

        MockHttpServletResponse svar = send(konvolutt(noekkel, krav()));

        assertThat(svar.getStatus()).isEqualTo(201);
        JsonNode kvittering = json(svar);
        assertThat(kvittering.get("status").asString()).isEqualTo("REGISTRERT");
        assertThat(json(hent("/api/v1/kvitteringer/" + noekkel))).isEqualTo(kvittering);
        assertThat(json(send(konvolutt(noekkel, krav())))).isEqualTo(kvittering);
        assertThat(hent("/api/v1/kvitteringer/finnes-ikke").getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "det kommunen sendte under et nummer den hadde før, finnes igjen med samme nøkkel, og registreres ikke på nytt")
    void kvitteringEtterNyttNummer() throws Exception {
        String noekkel = UUID.randomUUID().toString();
        assertThat(registrering.utfoer(new Innsending(
                        new Personreferanse.Intern(person),
                        Registreringspersoner.KOMMUNEN,
                        new RegistrerKontakt("INTRO", "KRAV", null, null, personer.idag()),
                        new Avsender.Historikk("0105", "Fag"),
                        noekkel,
                        Bekreftelse.ingen())))
                .isInstanceOf(Utfall.Godtatt.class);

        JsonNode kvittering = json(hent("/api/v1/kvitteringer/" + noekkel));
        assertThat(kvittering.get("status").asString()).isEqualTo("REGISTRERT");
        assertThat(json(send(konvolutt(noekkel, krav())))).isEqualTo(kvittering);
        assertThat(json(send(konvolutt(noekkel, krav().replace("KRAV", "SOEKNAD"))))
                        .get("kode")
                        .asString())
                .isEqualTo("IDEMPOTENSNOEKKELEN_ER_BRUKT_FOER");
        assertThat(hent("/api/v1/kvitteringer/" + noekkel, Registreringspersoner.ANNEN_KOMMUNE)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("etter fristen kan systemet be IMDi slippe registreringen inn, og følge spørsmålet med samme nøkkel")
    void forespoersel() throws Exception {
        String noekkel = UUID.randomUUID().toString();
        LocalDate hendt = personer.idag().minusDays(63);
        String sent = konvolutt(noekkel, krav().replace(personer.idag().toString(), hendt.toString()));
        assertThat(json(send(sent)).get("kode").asString()).isEqualTo("FRISTEN_FOR_REGISTRERING_ER_UTE");

        MockHttpServletResponse svar = send(sent.replaceFirst("\\{", "{\"forespoersel\":\"Fagsystemet var nede.\","));

        assertThat(svar.getStatus()).isEqualTo(202);
        assertThat(json(svar).get("status").asString()).isEqualTo("FORESPURT");
        assertThat(json(hent("/api/v1/kvitteringer/" + noekkel))).isEqualTo(json(svar));
        assertThat(json(send(sent.replaceFirst("\\{", "{\"forespoersel\":\"Gjelder 01019012345\",")))
                        .get("kode")
                        .asString())
                .isEqualTo("TEKSTEN_HAR_ET_PERSONNUMMER");
    }

    @Test
    @DisplayName("en brukt nøkkel med annet innhold gir 409")
    void konflikt() throws Exception {
        String noekkel = UUID.randomUUID().toString();
        send(konvolutt(noekkel, krav()));

        MockHttpServletResponse svar = send(konvolutt(noekkel, krav().replace("KRAV", "SOEKNAD")));

        assertThat(svar.getStatus()).isEqualTo(409);
        assertThat(json(svar).get("kode").asString()).isEqualTo("IDEMPOTENSNOEKKELEN_ER_BRUKT_FOER");
    }

    @Test
    @DisplayName("en avvisning sier kode, felt, hva, regel og hva man kan gjøre, på tre språk")
    void avvisning() throws Exception {
        MockHttpServletResponse svar =
                send(konvolutt("n1", krav().replace(personer.idag().toString(), "2026-02-30")));

        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentType()).startsWith("application/problem+json");
        JsonNode problem = json(svar);
        assertThat(problem.get("kode").asString()).isEqualTo("DATOEN_ER_UMULIG");
        assertThat(problem.get("felt").asString()).isEqualTo("dato");
        for (String del : Set.of("hva", "regel", "gjoer")) {
            for (String spraak : Set.of("nb", "nn", "en")) {
                assertThat(problem.get(del).get(spraak).asString()).isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("kuttet JSON, feil tegnsett, dobbelt felt og tomt innhold avvises klart")
    void uleselig() throws Exception {
        byte[] hel = konvolutt("n2", krav()).getBytes(StandardCharsets.UTF_8);
        byte[] ikkeUtf8 = konvolutt("n2", krav().replace("KRAV", "KRØV")).getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] daarlig : new byte[][] {
            Arrays.copyOf(hel, hel.length / 2),
            ikkeUtf8,
            "{\"person\":1,\"person\":2}".getBytes(StandardCharsets.UTF_8),
            "{} {}".getBytes(StandardCharsets.UTF_8),
            new byte[0]
        }) {
            MockHttpServletResponse svar = send(daarlig);

            assertThat(svar.getStatus()).isEqualTo(400);
            assertThat(json(svar).get("kode").asString()).isEqualTo("INNSENDINGEN_KAN_IKKE_LESES");
        }
    }

    @Test
    @DisplayName("ukjente felt avvises med navn, i konvolutten og i kommandoen")
    void ukjenteFelt() throws Exception {
        String konvolutt =
                konvolutt("n3", krav().replace("}", ",\"haster\":true}")).replaceFirst("\\{", "{\"sted\":1,");

        assertThat(json(send(konvolutt))
                        .get("avvisninger")
                        .valueStream()
                        .map(a -> a.get("felt").asString()))
                .containsExactlyInAnyOrder("sted", "haster");
    }

    @Test
    @DisplayName("i en samling får hver sitt svar, i rekkefølge, og en dårlig stopper ingen")
    void samling() throws Exception {
        String a = UUID.randomUUID().toString();
        String b = UUID.randomUUID().toString();

        MockHttpServletResponse svar = send(
                "[" + konvolutt(a, krav()) + ",{\"tull\":1}," + konvolutt(b, krav().replace("KRAV", "SOEKNAD")) + "]");

        assertThat(svar.getStatus()).isEqualTo(200);
        assertThat(json(svar).get("svar").valueStream().map(s -> s.get("status").asString()))
                .containsExactly("REGISTRERT", "AVVIST", "REGISTRERT");
    }

    @Test
    @DisplayName("endringsstrømmen gir det som er registrert på egne personer, og flytter pekeren")
    void endringer() throws Exception {
        String fra = "0-0";
        boolean flere = true;
        boolean funnet = false;
        long nr = json(send(konvolutt(UUID.randomUUID().toString(), krav())))
                .get("nr")
                .asLong();
        while (flere) {
            JsonNode side = json(hent("/api/v1/endringer?antall=1000&fra=" + fra));
            funnet |= side.get("endringer")
                    .valueStream()
                    .anyMatch(e -> e.get("nr").asLong() == nr);
            fra = side.get("neste").asString();
            flere = side.get("flere").asBoolean();
        }
        assertThat(funnet).isTrue();
        assertThat(hent("/api/v1/endringer?fra=hei").getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("uten bevis: 401; uten rett rolle: 403")
    void utenBevis() throws Exception {
        MockHttpServletRequestBuilder kall =
                post("/api/v1/registreringer").contentType("application/json").content("{}");

        assertThat(http.perform(kall).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(http.perform(kall.with(authentication(bevis(Rolle.NIR_LESEBRUKER))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String krav() {
        return "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\",\"dato\":\"" + personer.idag()
                + "\"}";
    }

    private String konvolutt(String noekkel, String kommando) {
        return """
                {"avsendersMeldingsidentifikator":"%s","kildesystem":{"navn":"Fag","versjon":"1"},
                 "person":{"dufNummer":"%s"},"kommunenummer":"%s","kommando":%s}
                """.formatted(noekkel, duf, Registreringspersoner.KOMMUNEN, kommando);
    }

    private MockHttpServletResponse send(String json) throws Exception {
        return send(json.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(byte[] kropp) throws Exception {
        return http.perform(post("/api/v1/registreringer")
                        .contentType("application/json")
                        .content(kropp)
                        .with(authentication(bevis(Rolle.OVERFOERING_INTRO))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse hent(String sti) throws Exception {
        return hent(sti, Registreringspersoner.KOMMUNEN);
    }

    private MockHttpServletResponse hent(String sti, String kommunenummer) throws Exception {
        return http.perform(get(sti).with(authentication(bevis(Rolle.OVERFOERING_INTRO, kommunenummer))))
                .andReturn()
                .getResponse();
    }

    private static TestingAuthenticationToken bevis(Rolle rolle) {
        return bevis(rolle, Registreringspersoner.KOMMUNEN);
    }

    private static TestingAuthenticationToken bevis(Rolle rolle, String kommunenummer) {
        Bruker bruker = new Bruker(
                "fagsystem", "Fagsystem", Set.of(rolle), new Organisasjon.Kommune(kommunenummer, "Kommunen"));
        TestingAuthenticationToken bevis = new TestingAuthenticationToken(new System(bruker), "");
        bevis.setAuthenticated(true);
        return bevis;
    }

    private static JsonNode json(MockHttpServletResponse svar) {
        return JSON.readTree(svar.getContentAsByteArray());
    }
}
