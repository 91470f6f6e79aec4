package no.nir.register.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.Registertest;
import no.nir.register.kodeliste.Kodelisteendringer;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Kommando.RegistrerMilepael;
import no.nir.register.registrering.kommando.Kommando.RegistrerMorsmaal;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.RegistrerUtdanning;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Registertest
@DisplayName("Kodelistene for fagsystemer")
class KodelisteApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TILTAK = "/api/v1/kodelister/tiltak";

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Kodelisteendringer endringer;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    private final String kode =
            "API_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    @DisplayName("hver kode som tilbys i dag, er en kommandoene kjenner")
    void tilbudt() throws Exception {
        LocalDate idag = personer.idag();
        Map<String, Function<String, Kommando>> bruk = Map.of(
                "tiltak", this::tiltak,
                "kontaktmaate", k -> new RegistrerKontakt("INTRO", "KONTAKT", null, k, idag),
                "kravtype", k -> new RegistrerKontakt("INTRO", "SOEKNAD", k, null, idag),
                "milepael", k -> new RegistrerMilepael("INTRO", k, idag),
                "sluttmaal", k -> new SettSluttmaal("INTRO", k, idag),
                "utdanningsbakgrunn", RegistrerUtdanning::new,
                "spraak", RegistrerMorsmaal::new);
        JsonNode alle = json(hent("/api/v1/kodelister", "")).get("lister");
        assertThat(alle).hasSize(Kodeverk.values().length);
        assertThat(alle.valueStream()
                        .filter(svar -> svar.get("liste").asString().equals("fravaer")))
                .singleElement()
                .extracting(svar -> svar.get("navn"))
                .hasToString(
                        "{\"nb\":\"Fravær og permisjon\",\"nn\":\"Fråvær og permisjon\",\"en\":\"Absence and leave\"}");
        long person = personer.bosattFlyktning();
        List<String> avvist = new ArrayList<>();
        bruk.forEach((liste, kommando) -> alle.valueStream()
                .filter(svar -> svar.get("liste").asString().equals(liste))
                .flatMap(svar -> svar.get("koder").valueStream())
                .filter(KodelisteApiTest::gjelderIntro)
                .limit(40)
                .map(verdi -> verdi.get("kode").asString())
                .filter(k -> koder(person, kommando.apply(k)).stream().anyMatch(f -> f.startsWith("KODEN_")))
                .forEach(avvist::add));
        assertThat(avvist).isEmpty();
        assertThat(koder(person, tiltak("FINNES_IKKE"))).contains("KODEN_ER_UKJENT");
    }

    @Test
    @DisplayName("det IMDi legger til og avslutter, står der til siste dag, og avvises dagen etter i begge")
    void endret() throws Exception {
        LocalDate idag = personer.idag();
        LocalDate imorgen = idag.plusDays(1);
        long person = personer.bosattFlyktning();
        String foer = merke(hent(TILTAK, ""));
        gjoer(new Kodeendring.LagtTil(
                Kodeverk.TILTAK,
                new Kode(kode, new Navn("Ny", "Nytt", "New"), idag, null, "prøve", false, Map.of("gruppe", "ANDRE"))));

        MockHttpServletResponse lagtTil = hent(TILTAK, foer);
        assertThat(lagtTil.getStatus()).isEqualTo(200);
        assertThat(json(lagtTil).get("koder").valueStream().filter(this::denNye))
                .singleElement()
                .hasToString(
                        "{\"kode\":\"%s\",\"navn\":{\"nb\":\"Ny\",\"nn\":\"Nytt\",\"en\":\"New\"},\"fom\":\"%s\",\"kilde\":\"prøve\",\"verifisert\":false,\"egenskaper\":{\"gruppe\":\"ANDRE\"}}"
                                .formatted(kode, idag));
        assertThat(koder(person, tiltak(kode))).isEmpty();

        gjoer(new Kodeendring.Avsluttet(Kodeverk.TILTAK, kode, idag));
        assertThat(har(TILTAK)).isTrue();
        assertThat(har(TILTAK + "?paa=" + imorgen)).isFalse();
        assertThat(har(TILTAK + "?paa=" + idag.minusDays(1))).isFalse();
        assertThat(koder(person, new RegistrerTiltak("INTRO", kode, imorgen, imorgen, BigDecimal.ONE)))
                .contains("KODEN_GJELDER_IKKE_DEN_DAGEN");
    }

    @Test
    @DisplayName("den som spør igjen med merket sitt, får 304 uten innhold til noe er endret")
    void merke() throws Exception {
        MockHttpServletResponse svar = hent(TILTAK, "");
        assertThat(svar.getHeader("Cache-Control")).isEqualTo("no-cache, private");

        MockHttpServletResponse igjen = hent(TILTAK, merke(svar));

        assertThat(igjen.getStatus()).isEqualTo(304);
        assertThat(igjen.getContentAsByteArray()).isEmpty();
        assertThat(hent(TILTAK + "?paa=2009-01-01", merke(svar)).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("en ukjent liste, en umulig dag og en rolle uten rett får hvert sitt klare svar")
    void feil() throws Exception {
        MockHttpServletResponse ukjent = hent("/api/v1/kodelister/tull", "");
        assertThat(ukjent.getStatus()).isEqualTo(404);
        assertThat(ukjent.getContentType()).startsWith("application/problem+json");
        assertThat(json(ukjent).get("gjoer").get("nn").asString()).contains("/api/v1/kodelister");
        MockHttpServletResponse umulig = hent(TILTAK + "?paa=2026-02-30", "");
        assertThat(umulig.getStatus()).isEqualTo(400);
        assertThat(json(umulig).get("kode").asString()).isEqualTo("DATOEN_ER_UMULIG");
        assertThat(json(umulig).get("felt").asString()).isEqualTo("paa");
        assertThat(hent(TILTAK, "", Rolle.UDI_MOTTAKER).getStatus()).isEqualTo(403);
    }

    private static boolean gjelderIntro(JsonNode kode) {
        JsonNode ordninger = kode.path("egenskaper").path("ordninger");
        return ordninger.isMissingNode()
                || List.of(ordninger.asString().split(" ")).contains("INTRO");
    }

    private boolean denNye(JsonNode verdi) {
        return verdi.get("kode").asString().equals(kode);
    }

    private boolean har(String sti) throws Exception {
        return json(hent(sti, "")).get("koder").valueStream().anyMatch(this::denNye);
    }

    private RegistrerTiltak tiltak(String tiltakskode) {
        return new RegistrerTiltak("INTRO", tiltakskode, personer.idag(), personer.idag(), BigDecimal.ONE);
    }

    /** Of the refusals; warnings are passed by the caseworker. */
    private List<String> koder(long person, Kommando kommando) {
        return registrering.utfoer(Fortelling.innsending(person, kommando)) instanceof Utfall.Avvist(var avvisninger)
                ? avvisninger.stream().map(Funn::kode).toList()
                : List.of();
    }

    private void gjoer(Kodeendring endring) {
        assertThat(endringer.gjoer(
                        endring,
                        new Kodelisteendringer.Innsender(
                                UUID.randomUUID().toString(), "Prøve av grensesnittet.", "Ingrid Imdi")))
                .isEmpty();
    }

    private MockHttpServletResponse hent(String sti, String merke) throws Exception {
        return hent(sti, merke, Rolle.OVERFOERING_INTRO);
    }

    private MockHttpServletResponse hent(String sti, String merke, Rolle rolle) throws Exception {
        MockHttpServletRequestBuilder kall = get(sti).with(Testbrukere.innlogget(Testbrukere.med(rolle)));
        return MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(merke.isEmpty() ? kall : kall.header("If-None-Match", merke))
                .andReturn()
                .getResponse();
    }

    private static String merke(MockHttpServletResponse svar) {
        return String.valueOf(svar.getHeader("ETag"));
    }

    private static JsonNode json(MockHttpServletResponse svar) {
        return JSON.readTree(svar.getContentAsByteArray());
    }
}
