package no.nir.register.web.vindu;

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
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vinduer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene om frister for registrering og det som kommer for sent")
class SenRegistreringssideTest {

    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker KOMMUNEN = Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Vinduer vinduer;

    @Autowired
    Forespoersler forespoersler;

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

    /** Other tests count on the ordinary two months. */
    @AfterEach
    void steng() {
        vinduer.aapne(idag).forEach(vindu -> vinduer.lukk(vindu.vinduId(), "Prøven er over.", "Prøven"));
    }

    @Test
    @DisplayName("63 dager for sent: avvist, vinduet åpnes, godtatt og merket, og vinduet lukkes")
    void vindu() throws Exception {
        assertThat(krav(63, Map.of()).getContentAsString(StandardCharsets.UTF_8))
                .contains("Be IMDi om å slippe den inn", "Fristen for å registrere gikk ut");

        String noekkel = UUID.randomUUID().toString();
        Map<String, String> vindu = Map.of(
                "noekkel", noekkel,
                "kommuner", "sarpsborg, 0301",
                "ordning-INTRO", "true",
                "slag", "valgte",
                "skjema-KONTAKT", "true",
                "maaneder", "24",
                "fom", NORSK.format(idag),
                "tom", NORSK.format(idag.plusDays(20)),
                "grunn", "Feil i overføringen fra fagsystemene i høst.");
        Map<String, String> utenSlag = new HashMap<>(vindu);
        utenSlag.remove("skjema-KONTAKT");
        assertThat(send("/vinduer", utenSlag, IMDI).getContentAsString(StandardCharsets.UTF_8))
                .contains("Sett minst én hake, eller velg alle slag.");
        assertThat(send("/vinduer", vindu, IMDI).getStatus()).isEqualTo(302);
        assertThat(send("/vinduer", vindu, IMDI).getStatus())
                .as("sendt to ganger")
                .isEqualTo(302);
        Vindu aapnet = vinduer.aapne(idag).getLast();
        assertThat(vinduer.aapne(idag)).containsOnlyOnce(aapnet);
        assertThat(side("/vinduer", KOMMUNEN))
                .contains("Oslo, Sarpsborg", "24 måneder tilbake", "Feil i overføringen", "Introduksjonsprogram · ")
                .doesNotContain("Lukk vinduet", "Åpne et vindu");
        assertThat(side("/", KOMMUNEN)).contains("IMDi har åpnet for å registrere 24 måneder tilbake");

        MockHttpServletResponse godtatt = krav(63, Map.of());
        assertThat(godtatt.getStatus()).isEqualTo(302);
        assertThat(side(String.valueOf(godtatt.getRedirectedUrl()), KOMMUNEN))
                .contains("kom etter den vanlige fristen på to måneder");
        assertThat(side("/personer/" + person + "/historikk", KOMMUNEN))
                .contains("gjennom et vindu IMDi hadde åpnet (" + aapnet.vinduId() + ")");
        assertThat(side("/vinduer", IMDI)).contains("Én registrering fra én kommune", "Lukk vinduet");

        String lukk = "/vinduer/" + aapnet.vinduId() + "/lukk";
        assertThat(send(lukk, Map.of(), IMDI).getStatus()).isEqualTo(422);
        assertThat(send(lukk, Map.of("lukkgrunn-" + aapnet.vinduId(), "Overføringen virker igjen."), IMDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(side("/vinduer", KOMMUNEN)).contains("Overføringen virker igjen.");
        assertThat(krav(64, Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    @DisplayName("kommunen spør, IMDi leser uten navn og sier ja, og kommunen ser svaret der den ser etter")
    void forespoersel() throws Exception {
        String hvorfor =
                "Brevet kom bort, merke " + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
        MockHttpServletResponse spurt = krav(63, Map.of("steg", "spoer", "forespoersel", hvorfor));

        assertThat(spurt.getStatus()).isEqualTo(302);
        assertThat(side(String.valueOf(spurt.getRedirectedUrl()), KOMMUNEN))
                .contains("Forespørselen er sendt til IMDi", hvorfor, "Venter på svar")
                .doesNotContain("Send svaret");
        assertThat(side("/", IMDI)).contains("om sen registrering venter på svar");
        assertThat(side("/forespoersler", KOMMUNEN)).contains(hvorfor);
        spurtAv("0719");
        assertThat(side("/forespoersler", Testbrukere.superbruker("3907")))
                .as("Andebu er blitt en del av Sandefjord")
                .contains(hvorfor);
        spurtAv("1507");
        for (String del : List.of("1508", "1580")) {
            assertThat(side("/forespoersler", Testbrukere.superbruker(del)))
                    .as("Ålesund er delt")
                    .contains(hvorfor);
        }
        assertThat(side("/forespoersler", KOMMUNEN)).doesNotContain(hvorfor);
        spurtAv(Registreringspersoner.KOMMUNEN);
        String liste = side("/forespoersler", IMDI);
        assertThat(liste).contains("Åpne forespørselen").doesNotContain("Prøve Person", personer.duf(person));

        long nr = forespoersler.paa(person).getFirst().nr();
        String adresse = "/personer/" + person + "/forespoersler/" + nr;
        assertThat(send(adresse, Map.of("utfall-" + nr, "AVSLAATT"), IMDI).getContentAsString(StandardCharsets.UTF_8))
                .contains("Skriv hvorfor den ikke slippes inn");
        assertThat(send(adresse, Map.of("utfall-" + nr, "GODKJENT"), KOMMUNEN).getStatus())
                .as("kommunen svarer ikke seg selv")
                .isEqualTo(403);
        assertThat(send(adresse, Map.of("utfall-" + nr, "GODKJENT", "notat-" + nr, "Greit."), IMDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(side("/personer/" + person + "/forespoersler", KOMMUNEN))
                .contains("Godkjent og registrert", "Greit.", "Se registreringen i historikken");
        assertThat(side("/personer/" + person + "/historikk", KOMMUNEN))
                .contains("IMDi godkjente forespørsel " + nr, "Kommunen ba IMDi om å slippe inn en registrering");
        assertThat(side("/", KOMMUNEN)).contains("IMDi har svart på");
        assertThat(send(adresse, Map.of("utfall-" + nr, "AVSLAATT", "notat-" + nr, "Nei."), IMDI)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Det svaret står");
    }

    @Test
    @DisplayName("står noe annet i veien, tilbys ikke spørsmålet; et personnummer i begrunnelsen avvises ved feltet")
    void feil() throws Exception {
        assertThat(krav(63, Map.of("slag", "")).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Be IMDi om å slippe den inn");
        assertThat(krav(63, Map.of("steg", "spoer", "forespoersel", "Gjelder 01019012345"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("felt-forespoersel-feil", "#felt-forespoersel");
        Map<String, String> galt = Map.of(
                "kommuner", "Sarpsborg, Atlantis",
                "maaneder", "2",
                "fom", "31.02.2026",
                "tom", NORSK.format(idag.minusDays(1)),
                "grunn", "kort");
        MockHttpServletResponse svar = send("/vinduer", galt, IMDI);
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                .contains("«Atlantis»", "Skriv et helt tall fra 3", "Skriv en dag", "i dag eller senere")
                .contains("med 10 til 1000 tegn");
    }

    @Test
    @DisplayName("IMDi setter årets frist, kommunene ser den telle ned, og den som stod før, blir ikke borte")
    void aarsfrist() throws Exception {
        String aar = Integer.toString(idag.getYear());
        LocalDate frist = idag.plusYears(1).withDayOfYear(40);
        assertThat(send("/vinduer/aarsfrist", Map.of("aar", aar, "frist", NORSK.format(idag)), IMDI)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Fristen må være etter at året er over");
        assertThat(send(
                                "/vinduer/aarsfrist",
                                Map.of(
                                        "aar",
                                        aar,
                                        "frist",
                                        NORSK.format(frist),
                                        "fristgrunn",
                                        "Tallene legges fram i juni."),
                                IMDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(side("/vinduer", KOMMUNEN)).contains(NORSK.format(frist), "Tallene legges fram i juni.");
        assertThat(send("/vinduer/aarsfrist", Map.of("aar", aar), KOMMUNEN).getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse krav(int dager, Map<String, String> ekstra) throws Exception {
        Map<String, String> felter = new HashMap<>(Map.of(
                "ordning",
                "INTRO",
                "slag",
                "KRAV",
                "dato",
                NORSK.format(idag.minusDays(dager)),
                "noekkel",
                UUID.randomUUID().toString()));
        felter.putAll(ekstra);
        return send("/personer/" + person + "/registrer/kontakt", felter, KOMMUNEN);
    }

    private MockHttpServletResponse send(String adresse, Map<String, String> felter, Bruker bruker) throws Exception {
        MockHttpServletRequestBuilder sending = post(adresse).with(csrf()).with(Testbrukere.innlogget(bruker));
        felter.forEach(sending::param);
        return http.perform(sending).andReturn().getResponse();
    }

    /** As if the municipality had asked under this number. */
    private void spurtAv(String kommunenummer) {
        jdbc.sql("update forespoersel set kommunenummer = ? where person_id = ?")
                .params(kommunenummer, person)
                .update();
    }

    private String side(String adresse, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(get(adresse).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(adresse).isEqualTo(200);
        return svar.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
