package no.nir.register.web.historikk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Kanal;
import no.nir.register.journal.NyPost;
import no.nir.register.journal.Personlaas;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
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
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@Registertest
class HistorikksideTest {

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
    Journal journal;

    @Autowired
    Personlaas laas;

    @Autowired
    PlatformTransactionManager transaksjoner;

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

    @Test
    @DisplayName("en korreksjon og det den retter, viser til hverandre, med hvem, når og hvorfor")
    void korreksjonenBeggeVeier() throws Exception {
        long nr = registrer(new Kommando.RegistrerKontakt("INTRO", "KRAV", idag.minusDays(2)));
        long nytt = registrer(new Kommando.Korriger(
                nr, "FEIL_DATO", new Kommando.RegistrerKontakt("INTRO", "KRAV", idag.minusDays(1))));

        String side = hent("", Rolle.KOMMUNENIRSUPERBRUKER);

        assertThat(side)
                .contains("2 registreringer")
                .contains("href=\"#post-" + nr + "\"")
                .contains("Korrigert av nummer " + nytt)
                .contains("Kari Saksbehandler, Sarpsborg")
                .contains("Årsak: Feil dato.")
                .contains("/registrer/korriger/" + nytt)
                .doesNotContain("/registrer/korriger/" + nr + "\"")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("sett fra dagen før var ingenting kjent, og en umulig dag får svar ved feltet")
    void perDato() throws Exception {
        registrer(new Kommando.RegistrerKontakt("INTRO", "KRAV", idag));

        assertThat(hent("?dato=" + NORSK.format(idag.minusDays(1)), Rolle.KOMMUNENIRSUPERBRUKER))
                .contains("NIR visste ingenting om personen");
        assertThat(hent("?dato=" + idag, Rolle.KOMMUNENIRSUPERBRUKER)).contains("1 registrering per");
        assertThat(hent("?dato=31.02.2026", Rolle.KOMMUNENIRSUPERBRUKER)).contains("id=\"felt-dato-feil\"");
    }

    @Test
    @DisplayName("opplysninger fra kilder står der med slag, men aldri med adressen")
    void kilder() throws Exception {
        new TransactionTemplate(transaksjoner).executeWithoutResult(_ -> {
            laas.laas(List.of(person));
            journal.foer(List.of(
                    kilde("FregPersondokument", "FREG", Map.of("fakta", Map.of("Adresse", List.of("Gata 1")))),
                    kilde(
                            "UdiBosetting",
                            "UDI",
                            Map.of("innhold", Map.of("kommunenummer", "3105", "bosattDato", "2026-03-12")))));
        });

        String side = hent("", Rolle.NIR_LESEBRUKER);

        assertThat(side)
                .contains("Opplysninger fra Folkeregisteret")
                .contains("adresse")
                .doesNotContain("Gata 1")
                .contains("Bosetting")
                .contains("12.\u00a0mars\u00a02026")
                .contains("Sarpsborg")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("den som bare kan lese, får ingen knapper for å rette; en fremmed får ikke siden")
    void lesere() throws Exception {
        long nr = registrer(new Kommando.RegistrerKontakt("INTRO", "KRAV", idag));

        assertThat(hent("", Rolle.NIR_LESEBRUKER)).contains("post-" + nr).doesNotContain("/registrer/");
        assertThat(svar("", Rolle.KOMMUNENIRSUPERBRUKER, Registreringspersoner.ANNEN_KOMMUNE)
                        .getStatus())
                .isEqualTo(404);
    }

    private NyPost kilde(String type, String kilde, Object innhold) {
        return new NyPost(
                person,
                type,
                innhold,
                Kanal.KILDE,
                kilde,
                kilde,
                UUID.randomUUID().toString(),
                null);
    }

    private long registrer(Kommando kommando) {
        Utfall utfall = registrering.utfoer(new Innsending(
                new Personreferanse.Intern(person),
                Registreringspersoner.KOMMUNEN,
                kommando,
                new Avsender.Innlogget(bruker(Rolle.KOMMUNENIRSUPERBRUKER, Registreringspersoner.KOMMUNEN), Kanal.WEB),
                UUID.randomUUID().toString(),
                Bekreftelse.ingen()));
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private String hent(String spoersmaal, Rolle rolle) throws Exception {
        return new String(
                svar(spoersmaal, rolle, Registreringspersoner.KOMMUNEN).getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse svar(String spoersmaal, Rolle rolle, String kommune) throws Exception {
        TestingAuthenticationToken bevis = new TestingAuthenticationToken(new Innlogget(bruker(rolle, kommune)), "");
        bevis.setAuthenticated(true);
        return http.perform(get("/personer/" + person + "/historikk" + spoersmaal)
                        .header("Accept-Language", "nb")
                        .with(authentication(bevis)))
                .andReturn()
                .getResponse();
    }

    private static Bruker bruker(Rolle rolle, String kommune) {
        return new Bruker(
                "saksbehandler-3", "Kari Saksbehandler", Set.of(rolle), new Organisasjon.Kommune(kommune, "Kommunen"));
    }
}
