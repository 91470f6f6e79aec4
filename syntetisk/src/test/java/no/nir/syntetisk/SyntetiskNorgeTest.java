package no.nir.syntetisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nir.syntetisk.befolkning.Eksempel;
import no.nir.syntetisk.befolkning.Eksempelperson;
import no.nir.syntetisk.utsending.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Det syntetiske Norge over HTTP")
class SyntetiskNorgeTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);
    private static final String FREG = "/folkeregisteret/offentlig-med-hjemmel/api/v1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENER = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static SyntetiskNorge norge;

    @BeforeAll
    static void start() {
        norge = SyntetiskNorge.start(400, 11, DAG, 0);
    }

    @AfterAll
    static void stopp() {
        norge.stopp();
    }

    @AfterEach
    void ingenFeil() {
        send(HttpRequest.newBuilder(uri("/styring/feil")).DELETE());
    }

    private static URI uri(String sti) {
        return URI.create(norge.url() + sti);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder kall) {
        URI adresse = kall.build().uri();
        String token = TOKENER.computeIfAbsent(adresse.getAuthority(), SyntetiskNorgeTest::token);
        return sendSomDenEr(kall.header("Authorization", "Bearer " + token));
    }

    /** From the control endpoint of the one that is asked; each instance signs with keys of its own. */
    private static String token(String vert) {
        return json(sendSomDenEr(HttpRequest.newBuilder(URI.create("http://" + vert + "/styring/token"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"kommunenummer":"3105","scope":"folkeregister:deling/offentligmedhjemmel udi:nir/hendelser hkdir:nir/proeveresultater"}
                                """))))
                .path("access_token")
                .asString();
    }

    private static HttpResponse<byte[]> sendSomDenEr(HttpRequest.Builder kall) {
        try {
            return HTTP.send(kall.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<byte[]> hent(String sti) {
        return send(HttpRequest.newBuilder(uri(sti)).GET());
    }

    private static HttpResponse<byte[]> post(String sti, String json) {
        return send(HttpRequest.newBuilder(uri(sti))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static JsonNode json(HttpResponse<byte[]> svar) {
        assertThat(svar.statusCode()).isEqualTo(200);
        return Json.MAPPER.readTree(svar.body());
    }

    private static String nummer(Eksempel eksempel) {
        Eksempelperson person = norge.eksempel(eksempel);
        return person.nummer() == null ? "" : person.nummer();
    }

    private static long siste() {
        return json(hent(FREG + "/hendelser/siste/sekvensnummer")).asLong();
    }

    @Test
    @DisplayName("UDIs feed leses side for side til den er tom, i rekkefølge, uten hull i noe som helst")
    void sider() {
        List<Long> sett = new ArrayList<>();
        long fra = 0;
        JsonNode side;
        do {
            side = json(hent("/udi/v1/hendelser?antall=700&fraSekvensnummer=" + fra));
            side.path("hendelser")
                    .forEach(hendelse -> sett.add(hendelse.path("sekvensnummer").asLong()));
            fra = side.path("nesteSekvensnummer").asLong();
        } while (!side.path("hendelser").isEmpty());
        assertThat(sett).hasSizeGreaterThan(1500).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("en hendelse sier hvem, hva og når, med feltene i kontrakten")
    void udihendelse() {
        JsonNode hendelse =
                json(hent("/udi/v1/hendelser?antall=1")).path("hendelser").path(0);
        assertThat(hendelse.propertyNames())
                .containsExactly("sekvensnummer", "hendelsesId", "hendelsestype", "tidspunkt", "person", "innhold");
        assertThat(hendelse.path("person").path("dufNummer").asString()).hasSize(12);
    }

    @Test
    @DisplayName("en senere dag er en fortsettelse av en tidligere: samme numre, flere hendelser")
    void fortsettelse() {
        try (SyntetiskNorge foer = SyntetiskNorge.start(400, 11, DAG.minusYears(2), 0)) {
            HttpResponse<byte[]> side = send(HttpRequest.newBuilder(URI.create(foer.url() + "/udi/v1/hendelser")));
            assertThat(side.body()).isEqualTo(hent("/udi/v1/hendelser").body());
            long sisteFoer = json(send(
                            HttpRequest.newBuilder(URI.create(foer.url() + FREG + "/hendelser/siste/sekvensnummer"))))
                    .asLong();
            assertThat(sisteFoer).isLessThan(siste());
        }
    }

    @Test
    @DisplayName("ingenting nytt gir 304, for gammelt sekvensnummer hos Folkeregisteret gir 406, tull gir 400")
    void statuskoder() {
        String sti = "/udi/v1/hendelser?antall=5";
        String etag = hent(sti).headers().firstValue("ETag").orElseThrow();
        assertThat(send(HttpRequest.newBuilder(uri(sti)).header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(hent(FREG + "/hendelser/feed?seq=1").statusCode()).isEqualTo(406);
        assertThat(hent("/udi/v1/hendelser?antall=1001").statusCode()).isEqualTo(400);
        assertThat(hent(FREG + "/personer/00000000000").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"429,429", "500,500", "HTML,200", "HALV,200", "IKKE_UTF8,200"})
    @DisplayName("en kilde kan settes til å svare galt et gitt antall ganger")
    void feil(String slag, int status) {
        post("/styring/feil", "{\"kilde\":\"UDI\",\"slag\":\"" + slag + "\",\"antall\":1}");
        HttpResponse<byte[]> galt = hent("/udi/v1/hendelser?antall=3");
        HttpResponse<byte[]> riktig = hent("/udi/v1/hendelser?antall=3");
        assertThat(galt.statusCode()).isEqualTo(status);
        assertThat(galt.body()).isNotEqualTo(riktig.body());
        assertThat(json(riktig).path("hendelser")).hasSize(3);
        assertThat(galt.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429);
    }

    @Test
    @DisplayName("persondokumentet har bare det det er spurt om")
    void deler() {
        String sti = FREG + "/personer/" + nummer(Eksempel.FLYTTET);
        assertThat(json(hent(sti + "?part=navn")).propertyNames())
                .containsExactlyInAnyOrder("identifikasjonsnummer", "navn");
        assertThat(json(hent(sti)).path("bostedsadresse")).hasSize(1);
        assertThat(json(hent(sti + "?part=person-basis,historikk")).path("bostedsadresse"))
                .hasSize(2);
    }

    @Test
    @DisplayName("strengt fortrolig gir hverken adresse eller kommune; fortrolig gir adressen med gradering")
    void beskyttet() {
        JsonNode strengt = json(hent(FREG + "/personer/" + nummer(Eksempel.STRENGT_FORTROLIG)));
        assertThat(strengt.has("bostedsadresse")).isFalse();
        assertThat(strengt.toString()).contains("strengtFortrolig").doesNotContain("3105");
        JsonNode fortrolig = json(hent(FREG + "/personer/" + nummer(Eksempel.FORTROLIG)));
        assertThat(fortrolig
                        .path("adressebeskyttelse")
                        .path(0)
                        .path("graderingsnivaa")
                        .asString())
                .isEqualTo("fortrolig");
        assertThat(fortrolig.has("bostedsadresse")).isTrue();
    }

    @Test
    @DisplayName("oppslag på et nummer som er slått sammen, gir den som lever videre")
    void sammenslaatt() {
        String nytt = nummer(Eksempel.TO_NUMRE);
        JsonNode person = json(hent(FREG + "/personer/" + nytt));
        String gammelt = person.path("identifikasjonsnummer")
                .path(1)
                .path("foedselsEllerDNummer")
                .asString();
        assertThat(gammelt).isNotEqualTo(nytt);
        JsonNode funnet =
                json(post(FREG + "/personer/bulkoppslag", "{\"foedselsEllerDNummer\":[\"" + gammelt + "\"]}"));
        assertThat(funnet.path("oppslag").path(0).path("folkeregisterperson")).isEqualTo(person);
    }

    @Test
    @DisplayName("en asylsøker uten nummer er ikke i Folkeregisteret")
    void asylsoeker() {
        assertThat(norge.eksempel(Eksempel.ASYLSOEKER_I_MOTTAK).nummer()).isNull();
    }

    @Test
    @DisplayName("det som skjer underveis, kommer i feeden og i persondokumentet")
    void underveis() {
        String person = nummer(Eksempel.I_PROGRAM);
        long foer = siste();
        post("/styring/folkeregister", "{\"person\":\"" + person + "\",\"slag\":\"FLYTTING\",\"verdi\":\"4601\"}");
        JsonNode nytt = json(hent(FREG + "/hendelser/feed?seq=" + (foer + 1)));
        assertThat(nytt).hasSize(1);
        JsonNode hendelse = nytt.path(0).path("hendelse");
        assertThat(hendelse.path("hendelsetype").asString()).isEqualTo("endringIBostedsadresse");
        assertThat(json(hent(FREG + "/personer/" + person))
                        .path("bostedsadresse")
                        .toString())
                .contains("4601");
        assertThat(json(hent(FREG + "/hendelser/"
                                + hendelse.path("hendelsesdokument").asString()))
                        .path("hendelse")
                        .path("hendelsestype")
                        .asString())
                .isEqualTo("endringIBostedsadresse");
    }

    @Test
    @DisplayName("en UDI-hendelse og en innsending kan legges til; en ukjent type avvises")
    void leggTil() {
        String duf = norge.eksempel(Eksempel.BOSATT_UTEN_VEDTAK).duf();
        long fra = json(post(
                        "/styring/udi",
                        "{\"person\":\"" + duf + "\",\"hendelsestype\":\"Tilbakekall\",\"innhold\":"
                                + "{\"avgjorelseId\":\"A1\",\"aapnetDato\":\"2026-11-25\"}}"))
                .path("sekvensnummer")
                .asLong();
        JsonNode lest = json(hent("/udi/v1/hendelser?fraSekvensnummer=" + fra));
        assertThat(lest.path("hendelser")).hasSize(1);
        assertThat(lest.path("hendelser")
                        .path(0)
                        .path("innhold")
                        .path("aapnetDato")
                        .asString())
                .isEqualTo("2026-11-25");
        assertThat(post("/styring/udi", "{\"person\":\"" + duf + "\",\"hendelsestype\":\"Noe\",\"innhold\":{}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(
                                "/styring/fagsystem",
                                "{\"person\":\"" + duf + "\",\"kommunenummer\":\"3105\",\"kommando\":"
                                        + "{\"type\":\"RegistrerUtdanning\",\"nivaa\":\"VGS\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("HK-dirs feed har meldinger med feltene i kontrakten, og en annullering kan legges til")
    void proever() {
        JsonNode foerste = json(hent("/hkdir/v1/proeveresultater?antall=1"))
                .path("hendelser")
                .path(0);
        assertThat(foerste.propertyNames())
                .containsExactly("sekvensnummer", "hendelsesId", "melding", "tidspunkt", "kandidat", "innhold");
        String referanse = foerste.path("innhold").path("referanse").asString();
        long fra = json(post(
                        "/styring/hkdir",
                        "{\"person\":\"" + nummer(Eksempel.PERMANENT) + "\",\"melding\":\"ANNULLERT\","
                                + "\"innhold\":{\"referanse\":\"" + referanse + "\"}}"))
                .path("sekvensnummer")
                .asLong();
        JsonNode lest = json(hent("/hkdir/v1/proeveresultater?fraSekvensnummer=" + fra));
        assertThat(lest.path("hendelser")).hasSize(1);
        assertThat(lest.path("hendelser").path(0).path("melding").asString()).isEqualTo("ANNULLERT");
    }

    @Test
    @DisplayName("uttrekket er ikke klart med en gang, gir alle numre i bunter og slutter med et tomt svar")
    void uttrekk() {
        String jobb = json(post(FREG + "/uttrekk/komplett", "")).path("jobbId").asString();
        assertThat(hent(FREG + "/uttrekk/" + jobb + "/batch/0").statusCode()).isEqualTo(404);
        JsonNode bunt = json(hent(FREG + "/uttrekk/" + jobb + "/batch/0"));
        assertThat(bunt.path("foedselsEllerDNummer")).hasSizeGreaterThan(200);
        assertThat(bunt.toString()).contains(nummer(Eksempel.FLYTTET));
        assertThat(json(hent(FREG + "/uttrekk/" + jobb + "/batch/99"))).isEmpty();
    }

    @Test
    @DisplayName("historikken er innsendinger i kommandoenes form")
    void historikk() {
        JsonNode side = json(hent("/fagsystem/v1/historikk?antall=2000"));
        assertThat(side.path("innsendinger")).hasSizeGreaterThan(700);
        assertThat(side.path("innsendinger").path(0).propertyNames())
                .contains(
                        "innsendt",
                        "avsendersMeldingsidentifikator",
                        "kildesystem",
                        "person",
                        "kommunenummer",
                        "kommando");
        assertThat(side.path("innsendinger")
                        .path(0)
                        .path("kommando")
                        .path("type")
                        .asString())
                .isNotBlank();
    }

    @Test
    @DisplayName("forsiden sier at alt er syntetisk, og viser en person i hver situasjon")
    void forside() {
        String side = new String(hent("/").body(), StandardCharsets.UTF_8);
        assertThat(side).contains("Syntetiske data");
        for (Eksempel eksempel : Eksempel.values()) {
            assertThat(side).contains(String.valueOf(norge.eksempel(eksempel).duf()));
        }
    }

    @Test
    @DisplayName("helsesjekken svarer")
    void helse() {
        assertThat(json(hent("/actuator/health")).path("status").asString()).isEqualTo("UP");
    }
}
