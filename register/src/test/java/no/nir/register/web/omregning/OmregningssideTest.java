package no.nir.register.web.omregning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.register.Registertest;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsproeve;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
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
@DisplayName("Siden for omregning")
class OmregningssideTest {

    private static final Bruker DRIFT = Testbrukere.imdi(Rolle.IMDI_DRIFT);
    private static final Bruker LESER = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Omregninger omregninger;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private MockMvc http;
    private Omregningsproeve proeve;

    @BeforeEach
    void oppsett() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        proeve = Omregningsproeve.av(kontekst);
        proeve.lukk();
    }

    @AfterEach
    void lukk() {
        proeve.lukk();
    }

    @Test
    @DisplayName("skjemaet sendt to ganger bestiller én omregning")
    void dobbeltklikk() throws Exception {
        String noekkel = noekkel(hent("/omregning", DRIFT));
        String foerste = send("/omregning", "grunn", "Endret § 8", "noekkel", noekkel);
        String annen = send("/omregning", "grunn", "Endret § 8", "noekkel", noekkel);

        assertThat(annen).isEqualTo(foerste).matches("/omregning/[0-9]+");
        Omregning aapen = omregninger.finnAapen().orElseThrow();
        assertThat(foerste).endsWith("/" + aapen.omregningId());
        assertThat(aapen.grunn()).isEqualTo("Endret § 8");
        assertThat(aapen.bestiltAv()).isEqualTo(DRIFT.id());
    }

    @Test
    @DisplayName("en annen bestilling mens en går, leder til den som går")
    void enTil() throws Exception {
        Omregning gaar = proeve.bestill(-2, -1);
        assertThat(hent("/omregning", DRIFT)).doesNotContain("name=\"grunn\"");
        assertThat(send("/omregning", "grunn", "En til")).endsWith("/" + gaar.omregningId());
    }

    @Test
    @DisplayName("uten grunn, eller med en for lang, bestilles ingenting")
    void grunn() throws Exception {
        assertThat(svar(post("/omregning").param("grunn", " "), DRIFT).getStatus())
                .isEqualTo(422);
        assertThat(svar(post("/omregning").param("grunn", "x".repeat(501)), DRIFT)
                        .getStatus())
                .isEqualTo(422);
        assertThat(omregninger.finnAapen()).isEmpty();
        send("/omregning", "grunn", "x".repeat(500));
        assertThat(omregninger.finnAapen()).isPresent();
    }

    @Test
    @DisplayName("stans, gå videre og lukk; den som bare kan se, har ingen knapper")
    void styring() throws Exception {
        Omregning omregning = proeve.bestill(-2, -1);
        String adresse = "/omregning/" + omregning.omregningId();
        assertThat(hent(adresse, DRIFT)).contains("value=\"STANS\"").doesNotContain("value=\"AVSLUTT\"");
        assertThat(hent(adresse, LESER)).contains("<progress").doesNotContain("value=\"STANS\"");

        send(adresse, "handling", "STANS");
        assertThat(status(omregning)).isEqualTo(Omregningsstatus.STANSET);
        assertThat(hent(adresse, DRIFT)).contains("value=\"FORTSETT\"", "value=\"AVSLUTT\"");
        send(adresse, "handling", "FORTSETT");
        assertThat(status(omregning)).isEqualTo(Omregningsstatus.GAAR);
        send(adresse, "handling", "AVSLUTT");
        assertThat(status(omregning)).isEqualTo(Omregningsstatus.AVSLUTTET);
        send(adresse, "handling", "FORTSETT");
        assertThat(status(omregning)).isEqualTo(Omregningsstatus.AVSLUTTET);
    }

    @Test
    @DisplayName("framdriften alene når siden spør selv; når den er over, hele siden på nytt")
    void spoerSelv() throws Exception {
        Omregning omregning = proeve.bestill(-2, -1);
        String adresse = "/omregning/" + omregning.omregningId();
        MockHttpServletResponse bit = svar(get(adresse).header("HX-Request", "true"), LESER);
        assertThat(bit.getContentAsString()).contains("<progress").doesNotContain("<html");
        assertThat(bit.getHeader("HX-Refresh")).isNull();

        proeve.gjoerAlt();
        assertThat(svar(get(adresse).header("HX-Request", "true"), LESER).getHeader("HX-Refresh"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName("det som ble endret, står som tall, uten hvem det gjelder")
    void endret() throws Exception {
        long person = personer.bosattFlyktning();
        jdbc.sql("update kategori set kategori = 'KAN_TILBYS' where person_id = ? and kategori = 'RETT_OG_PLIKT'")
                .param(person)
                .update();
        Omregning omregning = proeve.bestill(person, person);
        proeve.gjoerAlt();

        String side = hent("/omregning/" + omregning.omregningId(), LESER);
        assertThat(side)
                .contains("Introduksjonsprogram", "Sarpsborg", "href=\"/regelverk/")
                .doesNotContain("/personer/" + person, personer.duf(person));
        assertThat(hent("/omregning", LESER)).contains("/omregning/" + omregning.omregningId());
    }

    private Omregningsstatus status(Omregning omregning) {
        return omregninger.get(omregning.omregningId()).status();
    }

    private static String noekkel(String side) {
        Matcher felt = Pattern.compile("name=\"noekkel\" value=\"([^\"]+)\"").matcher(side);
        assertThat(felt.find()).isTrue();
        return felt.group(1);
    }

    private String hent(String adresse, Bruker bruker) throws Exception {
        return svar(get(adresse), bruker).getContentAsString();
    }

    /** @return where the answer leads */
    private String send(String adresse, String... felter) throws Exception {
        MockHttpServletRequestBuilder skjema = post(adresse);
        for (int i = 0; i < felter.length; i += 2) {
            skjema.param(felter[i], felter[i + 1]);
        }
        MockHttpServletResponse svar = svar(skjema, DRIFT);
        assertThat(svar.getStatus()).isEqualTo(302);
        return java.util.Objects.requireNonNull(svar.getRedirectedUrl());
    }

    private MockHttpServletResponse svar(MockHttpServletRequestBuilder spoersmaal, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(
                        spoersmaal.header("Accept-Language", "nb").with(csrf()).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        svar.setCharacterEncoding("UTF-8");
        return svar;
    }
}
