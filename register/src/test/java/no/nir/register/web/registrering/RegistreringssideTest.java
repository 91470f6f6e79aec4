package no.nir.register.web.registrering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommandotolk;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Longer than 400 lines because the commands sent through every channel stand in it. */
@Registertest
class RegistreringssideTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private record Innlogget(Bruker bruker) implements Bruker.Baerer, Principal {
        @Override
        public String getName() {
            return bruker.id();
        }
    }

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
    LocalDate idag = LocalDate.EPOCH;

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        person = personer.bosattFlyktning();
        idag = personer.idag();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Skjema.class)
    @DisplayName("hvert skjema vises med alle feltene, på tre språk, uten en tekst som mangler")
    void skjemaene(Skjema skjema) throws Exception {
        for (String spraak : List.of("nb", "nn", "en")) {
            MockHttpServletResponse svar = hent(sti(skjema) + "?ordning=NORSK", spraak);

            assertThat(svar.getStatus()).isEqualTo(200);
            assertThat(skjema.felter()).allMatch(felt -> tekst(svar).contains("name=\"" + felt + "\""));
            assertThat(tekst(svar)).doesNotContain("⟦");
        }
    }

    @Test
    @DisplayName("et vedtak leses gjennom, sendes og gir kvittering; dobbeltklikk gir samme kvittering")
    void vedtak() throws Exception {
        Map<String, String> felter = vedtaksfelter();

        MockHttpServletResponse gjennom = send(Skjema.VEDTAK, felter);
        assertThat(gjennom.getStatus()).isEqualTo(200);
        assertThat(tekst(gjennom)).contains("Les gjennom før du sender").contains("Fyller vilkårene.");
        assertThat(antallPoster()).isZero();

        Map<String, String> skjulte = skjulte(tekst(gjennom));
        skjulte.put("steg", "send");
        MockHttpServletResponse foerste = send(Skjema.VEDTAK, skjulte);
        MockHttpServletResponse andre = send(Skjema.VEDTAK, skjulte);

        assertThat(foerste.getStatus()).isEqualTo(302);
        assertThat(andre.getRedirectedUrl()).isEqualTo(foerste.getRedirectedUrl());
        assertThat(antallPoster()).isEqualTo(1);
        assertThat(tekst(hent(String.valueOf(foerste.getRedirectedUrl()), "nb")))
                .contains("Ordningen er tildelt.")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("en avvisning viser feilen ved feltet, med regel og råd, og det som var skrevet, står der")
    void avvisning() throws Exception {
        Map<String, String> felter = vedtaksfelter();
        felter.put("vedtaksdato", "31.02.2026");
        felter.remove("faktaUndersoekt");

        MockHttpServletResponse svar = send(Skjema.VEDTAK, felter);

        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(tekst(svar))
                .contains("id=\"felt-vedtaksdato-feil\"")
                .contains("id=\"felt-faktaUndersoekt-feil\"")
                .contains("href=\"#felt-vedtaksdato\"")
                .contains("value=\"31.02.2026\"")
                .contains("Fyller vilkårene.")
                .contains("Integreringsloven §\u00a046");
    }

    @Test
    @DisplayName("en advarsel passeres med begrunnelse")
    void advarsel() throws Exception {
        Map<String, String> felter = vedtaksfelter();
        felter.put("vedtakstype", "AVSLAG");

        MockHttpServletResponse gjennom = send(Skjema.VEDTAK, felter);
        assertThat(tekst(gjennom)).contains("NIR finner at personen har rett til ordningen");

        Map<String, String> skjulte = skjulte(tekst(gjennom));
        skjulte.put("steg", "send");
        MockHttpServletResponse utenGrunn = send(Skjema.VEDTAK, skjulte);
        assertThat(tekst(utenGrunn)).contains("Skriv en begrunnelse for å gå videre.");
        skjulte.put("bekreftelse", "Har takket nei.");
        assertThat(send(Skjema.VEDTAK, skjulte).getStatus()).isEqualTo(302);
    }

    @Test
    @DisplayName("en registrering korrigeres og annulleres fra skjemaer som viser den")
    void rettelser() throws Exception {
        send(
                Skjema.KONTAKT,
                Map.of("ordning", "INTRO", "slag", "KRAV", "dato", NORSK.format(idag), "noekkel", noekkel()));
        long nr = sisteNr();

        MockHttpServletResponse skjema = hent("/personer/" + person + "/registrer/korriger/" + nr, "nb");
        assertThat(tekst(skjema))
                .contains("value=\"" + NORSK.format(idag) + "\"")
                .doesNotContain("⟦");
        MockHttpServletResponse rettet = send(
                "/personer/" + person + "/registrer/korriger/" + nr,
                Map.of(
                        "korreksjonsaarsak",
                        "FEIL_DATO",
                        "ordning",
                        "INTRO",
                        "slag",
                        "KRAV",
                        "dato",
                        NORSK.format(idag.minusDays(1)),
                        "noekkel",
                        noekkel()));
        assertThat(rettet.getStatus()).isEqualTo(302);

        long nytt = sisteNr();
        assertThat(hent("/personer/" + person + "/registrer/annuller?nr=" + nytt, "nb")
                        .getRedirectedUrl())
                .endsWith("/annuller/" + nytt);
        assertThat(send("/personer/" + person + "/registrer/annuller/" + nytt, Map.of("noekkel", noekkel()))
                        .getStatus())
                .isEqualTo(422);
        MockHttpServletResponse annullert = send(
                "/personer/" + person + "/registrer/annuller/" + nytt,
                Map.of("korreksjonsaarsak", "DOBBELT", "noekkel", noekkel()));
        assertThat(tekst(hent(String.valueOf(annullert.getRedirectedUrl()), "nb")))
                .contains("annullert");
    }

    static Stream<String> kommandoer() {
        return Stream.of(
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\",\"dato\":\"31.12.2099\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"TULL\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"dato\":\"2026-02-30\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\",\"dato\":\"2026-01-01\"}",
                "{\"type\":\"AvsluttOrdning\",\"ordning\":\"INTRO\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"AvsluttOrdning\",\"ordning\":\"INTRO\",\"dato\":\"%IDAG%\",\"aarsak\":\"ARBEID_HELTID\"}",
                "{\"type\":\"RegistrerTimer\",\"ordning\":\"NORSK\",\"fag\":\"NORSK\",\"maaned\":\"2099-01\",\"timer\":\"400\"}",
                "{\"type\":\"RegistrerTiltak\",\"ordning\":\"INTRO\",\"tiltakskode\":\"VGS\",\"fom\":\"%IDAG%\",\"tom\":\"2026-01-01\",\"timerPerUke\":\"30\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"KAN_TILBYS\",\"fom\":\"%IDAG%\",\"vurdertDato\":\"%IDAG%\",\"begrunnelse\":\"Bosatt uten avtale med kommunen.\",\"faktaUndersoektHvordan\":\"Saksbehandler, samtale og avtalen.\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"RETT_OG_PLIKT\",\"fom\":\"%IDAG%\",\"vurdertDato\":\"%IDAG%\",\"begrunnelse\":\"Bosatt uten avtale med kommunen.\",\"faktaUndersoektHvordan\":\"Saksbehandler, samtale og avtalen.\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"KAN_TILBYS\",\"fom\":\"%IDAG%\",\"tom\":\"2026-01-01\",\"begrunnelse\":\"Kort\",\"faktaUndersoektHvordan\":\"Samtale om 010190 12345 i dag.\",\"regel\":\"X\"}",
                "{\"type\":\"SettSluttmaal\",\"ordning\":\"INTRO\",\"sluttmaal\":\"ARBEID\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"SettSluttmaal\",\"ordning\":\"INTRO\",\"sluttmaal\":\"TULL\",\"dato\":\"2099-01-01\"}",
                "{\"type\":\"SettNorskmaal\",\"ordning\":\"NORSK\",\"delferdighet\":\"LESE\",\"nivaa\":\"B1\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerMilepael\",\"ordning\":\"INTRO\",\"milepael\":\"INDIVIDUELL_PLAN\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerFravaer\",\"ordning\":\"INTRO\",\"aarsak\":\"VELFERD\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerFravaer\",\"ordning\":\"INTRO\",\"aarsak\":\"UGYLDIG\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\",\"timer\":\"3,5\"}",
                "{\"type\":\"RegistrerVideregaaende\",\"ordning\":\"NORSK\",\"fom\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerKlage\",\"ordning\":\"INTRO\",\"vedtakNr\":\"1\",\"mottatt\":\"%IDAG%\"}",
                "{\"type\":\"AvgjoerKlage\",\"ordning\":\"INTRO\",\"klageNr\":\"1\",\"utfall\":\"ENDRET\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerUtdanning\",\"nivaa\":\"VGS\"}",
                "{\"type\":\"RegistrerArbeid\",\"slag\":\"ARBEID\",\"fom\":\"%IDAG%\",\"timerPerUke\":\"37,5\"}");
    }

    @Test
    @DisplayName("samme kommando får samme svar fra skjemaet, fra API-et og i en bunke")
    void sammeSvarUansettKanal() throws Exception {
        for (String mal : kommandoer().toList()) {
            JsonNode kommando = JSON.readTree(mal.replace("%IDAG%", idag.toString()));
            List<String> webPerson = svarFraSkjema(personer.bosattFlyktning(), kommando);
            List<String> apiPerson = svarFraApi(personer.bosattFlyktning(), kommando);
            List<String> bunkePerson = svarFraBunke(personer.bosattFlyktning(), kommando);

            assertThat(List.of(apiPerson, bunkePerson)).as(mal).containsOnly(webPerson);
        }
    }

    private List<String> svarFraSkjema(long hvem, JsonNode kommando) throws Exception {
        Skjema skjema = Stream.of(Skjema.values())
                .filter(s -> s.type().equals(kommando.get("type").asString()))
                .findFirst()
                .orElseThrow();
        Map<String, String> felter = new LinkedHashMap<>();
        kommando.properties().stream()
                .filter(felt -> !felt.getKey().equals("type"))
                .forEach(felt -> felter.put(felt.getKey(), felt.getValue().asString()));
        felter.put("noekkel", noekkel());
        var utfall = http.perform(medBevis(post("/personer/" + hvem + "/registrer/" + skjema.adresse()))
                        .params(flere(felter)))
                .andReturn();
        if (utfall.getResponse().getStatus() == 302) {
            return List.of("REGISTRERT");
        }
        Skjemaside side = (Skjemaside) Objects.requireNonNull(
                Objects.requireNonNull(utfall.getModelAndView()).getModel().get("side"));
        List<String> svar = new ArrayList<>();
        side.felter().stream()
                .filter(felt -> felt.felt().feil() != null)
                .forEach(felt -> svar.add(felt.felt().navn()));
        side.advarsler().forEach(_ -> svar.add("advarsel"));
        return svar.stream().sorted().toList();
    }

    private List<String> svarFraApi(long hvem, JsonNode kommando) throws Exception {
        String konvolutt = """
                {"avsendersMeldingsidentifikator":"%s","person":{"dufNummer":"%s"},"kommunenummer":"%s","kommando":%s}
                """.formatted(noekkel(), personer.duf(hvem), Registreringspersoner.KOMMUNEN, kommando);
        JsonNode svar = JSON.readTree(http.perform(post("/api/v1/registreringer")
                        .contentType("application/json")
                        .content(konvolutt)
                        .with(authentication(bevis())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        if (svar.path("status").asString("").equals("REGISTRERT")) {
            return List.of("REGISTRERT");
        }
        return Stream.concat(
                        svar.path("avvisninger")
                                .valueStream()
                                .map(a -> a.get("felt").asString()),
                        svar.path("advarsler").valueStream().map(_ -> "advarsel"))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> svarFraBunke(long hvem, JsonNode kommando) {
        return switch (Kommandotolk.tolk((ObjectNode) kommando)) {
            case Kommandotolk.Tolket.Uforstaatt(var avvisninger) ->
                avvisninger.stream().map(Funn::felt).distinct().sorted().toList();
            case Kommandotolk.Tolket.Forstaatt(var forstaatt) -> {
                Innsending en = new Innsending(
                        new Personreferanse.Intern(hvem),
                        Registreringspersoner.KOMMUNEN,
                        forstaatt,
                        new Avsender.Innlogget(bruker(), Kanal.FIL),
                        noekkel(),
                        Bekreftelse.ingen());
                yield switch (registrering.utfoerAlle(List.of(en)).getFirst()) {
                    case Utfall.Godtatt _ -> List.of("REGISTRERT");
                    case Utfall.Forespurt _ -> List.of("FORESPURT");
                    case Utfall.Avvist(var avvisninger) ->
                        avvisninger.stream().map(Funn::felt).distinct().sorted().toList();
                    case Utfall.MaaBekreftes(var advarsler) ->
                        advarsler.stream().map(_ -> "advarsel").toList();
                };
            }
        };
    }

    private Map<String, String> vedtaksfelter() {
        Map<String, String> felter = new LinkedHashMap<>();
        felter.put("ordning", "INTRO");
        felter.put("vedtakstype", "TILDELING");
        felter.put("vedtaksdato", NORSK.format(idag));
        felter.put("begrunnelse", "Fyller vilkårene.");
        felter.put("startdato", "");
        felter.put("klagerettOpplyst", NORSK.format(idag));
        felter.put("klagerettForm", "BREV");
        felter.put("faktaUndersoekt", "true");
        felter.put("faktaUndersoektHvordan", "Samtale med personen.");
        felter.put("noekkel", noekkel());
        return felter;
    }

    private MockHttpServletResponse send(Skjema skjema, Map<String, String> felter) throws Exception {
        return send(sti(skjema), felter);
    }

    private MockHttpServletResponse send(String sti, Map<String, String> felter) throws Exception {
        return http.perform(medBevis(post(sti)).params(flere(felter)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse hent(String sti, String spraak) throws Exception {
        return http.perform(medBevis(get(sti)).header("Accept-Language", spraak))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder medBevis(MockHttpServletRequestBuilder kall) {
        return kall.with(authentication(bevis())).with(csrf());
    }

    private String sti(Skjema skjema) {
        return "/personer/" + person + "/registrer/" + skjema.adresse();
    }

    private long antallPoster() {
        return jdbc.sql("select count(*) from journal where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private long sisteNr() {
        return jdbc.sql("select max(nr) from journal where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private static String noekkel() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, String> skjulte(String side) {
        Map<String, String> felter = new LinkedHashMap<>();
        Matcher treff = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(side.substring(side.indexOf("<main")));
        while (treff.find()) {
            felter.put(treff.group(1), treff.group(2));
        }
        felter.remove("_csrf");
        return felter;
    }

    private static MultiValueMap<String, String> flere(Map<String, String> felter) {
        var flere = new LinkedMultiValueMap<String, String>();
        felter.forEach(flere::add);
        return flere;
    }

    private static String tekst(MockHttpServletResponse svar) {
        return new String(svar.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Bruker bruker() {
        return new Bruker(
                "saksbehandler-2",
                "Ola Saksbehandler",
                Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
                new Organisasjon.Kommune(Registreringspersoner.KOMMUNEN, "Kommunen"));
    }

    private static TestingAuthenticationToken bevis() {
        TestingAuthenticationToken bevis = new TestingAuthenticationToken(new Innlogget(bruker()), "");
        bevis.setAuthenticated(true);
        return bevis;
    }
}
