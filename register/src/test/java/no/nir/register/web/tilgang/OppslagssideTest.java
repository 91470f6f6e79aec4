package no.nir.register.web.tilgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import no.nir.register.Registertest;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Testrader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Siden med oppslagsloggen")
class OppslagssideTest {

    private static final String ADRESSE = "/administrasjon/oppslag";
    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    /** Reads both the log and the municipality's own persons. */
    private static final Bruker SARPSBORG = new Bruker(
            "sarpsborg-leder",
            "Lise Leder",
            Set.of(Rolle.KOMMUNENIRSUPERBRUKER, Rolle.KOMMUNEADMINISTRATOR),
            new Organisasjon.Kommune(Testbrukere.SARPSBORG, "Sarpsborg"));

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Oppslagslogg logg;

    private MockMvc http;
    private Testrader rader;
    private long person;

    @BeforeEach
    void oppsett() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        rader = new Testrader(jdbc);
        person = rader.personI(Testbrukere.SARPSBORG);
    }

    @Test
    @DisplayName("alle oppslagene kan leses, side for side, nyeste først")
    void sider() throws Exception {
        IntStream.rangeClosed(1, 205).forEach(nr -> sett("/side-" + nr + "-"));

        assertThat(side(IMDI, sokEtter("1")))
                .contains("/side-205-", "/side-106-", "oppslag 1–100", "Eldre oppslag")
                .doesNotContain("/side-105-", "Nyere oppslag");
        assertThat(side(IMDI, sokEtter("2"))).contains("/side-105-", "/side-6-", "Eldre oppslag", "Nyere oppslag");
        assertThat(side(IMDI, sokEtter("3")))
                .contains("/side-5-", "/side-1-", "oppslag 201–205")
                .doesNotContain("Eldre oppslag");
    }

    @Test
    @DisplayName("personen er en lenke bare for den som kan åpne henne")
    void lenker() throws Exception {
        sett("/personer/{personId}");
        String lenke = "href=\"/personer/" + person + "\"";
        assertThat(side(IMDI, sokEtter("1"))).contains(lenke);
        assertThat(side(SARPSBORG, sokEtter("1"))).contains(lenke);
        assertThat(side(Testbrukere.administrator(Testbrukere.SARPSBORG), sokEtter("1")))
                .contains(String.valueOf(person))
                .doesNotContain(lenke);

        jdbc.sql("delete from tilhoerighet where person_id = ?").param(person).update();

        assertThat(side(SARPSBORG, sokEtter("1")))
                .contains(String.valueOf(person))
                .doesNotContain(lenke);
    }

    @Test
    @DisplayName("en strengt fortrolig person står ikke der, verken som lenke eller tekst")
    void strengtFortrolig() throws Exception {
        sett("/vedtak-sett");
        assertThat(side(IMDI, sokEtter("1"))).contains("/vedtak-sett");
        rader.beskytt(person, "STRENGT_FORTROLIG");
        assertThat(side(IMDI, sokEtter("1"))).doesNotContain("/vedtak-sett").contains("Ingen oppslag");
    }

    @Test
    @DisplayName("en dato som ikke er en dato, blir stående med feil ved feltet, på alle språk")
    void feil() throws Exception {
        for (String spraak : new String[] {"nb", "nn", "en"}) {
            var svar = http.perform(post(ADRESSE)
                            .param("fra", "i forgårs")
                            .param("person", "12a")
                            .locale(Locale.forLanguageTag(spraak))
                            .with(csrf())
                            .with(Testbrukere.innlogget(IMDI)))
                    .andReturn()
                    .getResponse();
            assertThat(svar.getStatus()).isEqualTo(422);
            assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                    .contains("felt-fra-feil", "felt-person-feil", "i forgårs")
                    .doesNotContain("⟦");
        }
    }

    @Test
    @DisplayName("siden åpnes med de siste tretti dagene")
    void tom() throws Exception {
        sett("/nettopp-sett");
        assertThat(side(IMDI, get(ADRESSE))).contains("/nettopp-sett");
    }

    private void sett(String hva) {
        logg.noter(Testbrukere.superbruker(Testbrukere.SARPSBORG), person, "EGEN", hva);
    }

    private MockHttpServletRequestBuilder sokEtter(String nummer) {
        return post(ADRESSE).param("person", String.valueOf(person)).param("side", nummer);
    }

    private String side(Bruker bruker, MockHttpServletRequestBuilder kall) throws Exception {
        return http.perform(kall.with(csrf()).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
