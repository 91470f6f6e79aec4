package no.nir.register.web.utveksling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.nir.register.Registertest;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene for kilder og karantene")
class KaranteneTest {

    private static final Bruker DRIFT = Testbrukere.imdi(Rolle.IMDI_DRIFT);
    private static final String HEMMELIG = "12345678901";

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Karantene karantene;

    private MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        Inntaksproeve.av(kontekst).glemPeker(Kildenavn.UDI);
    }

    private MockHttpServletResponse som(Bruker bruker, MockHttpServletRequestBuilder kall) throws Exception {
        return http.perform(kall.with(Testbrukere.innlogget(bruker)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String tekst(MockHttpServletRequestBuilder kall) throws Exception {
        return som(DRIFT, kall).getContentAsString(StandardCharsets.UTF_8);
    }

    private long sak(Karantenegrunn grunn) {
        Inntaksproeve.av(kontekst).leggIKarantene(Kildenavn.UDI, grunn, "{\"person\":\"" + HEMMELIG + "\"}");
        return karantene.listUloeste(1).getFirst().karanteneId();
    }

    @ParameterizedTest
    @EnumSource(Karantenegrunn.class)
    @DisplayName("grunnen står i ord i listen og på saken, på alle språk, uten innhold om personen")
    void grunnIOrd(Karantenegrunn grunn) throws Exception {
        long id = sak(grunn);
        for (String spraak : new String[] {"nb", "nn", "en"}) {
            for (String sti : new String[] {"/utveksling/karantene", "/utveksling/karantene/" + id}) {
                String side = tekst(get(sti).locale(Locale.forLanguageTag(spraak)));
                assertThat(side).doesNotContain("⟦").doesNotContain(HEMMELIG).contains("/utveksling/kilder");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    @DisplayName("kildesiden viser hver kilde i ord")
    void kilder(String spraak) throws Exception {
        String side = tekst(get("/utveksling/kilder").locale(Locale.forLanguageTag(spraak)));
        assertThat(side).doesNotContain("⟦").contains("kilde-FREG").contains("kilde-UDI");
    }

    @Test
    @DisplayName("uten valg og begrunnelse skjer ingenting; det som er skrevet, står igjen")
    void uutfylt() throws Exception {
        long id = sak(Karantenegrunn.UGYLDIG_INNHOLD);
        MockHttpServletResponse svar =
                som(DRIFT, post("/utveksling/karantene/" + id).param("begrunnelse", "Undersøkt hos UDI"));
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                .contains("#felt-handling")
                .contains("Undersøkt hos UDI");
        assertThat(karantene.finn(id).orElseThrow().erLoest()).isFalse();
    }

    @Test
    @DisplayName("en avvist sak står med hvem og hvorfor")
    void avvis() throws Exception {
        long id = sak(Karantenegrunn.UGYLDIG_INNHOLD);
        MockHttpServletResponse svar = som(
                DRIFT,
                post("/utveksling/karantene/" + id).param("handling", "AVVIS").param("begrunnelse", "Sendt på nytt"));
        assertThat(svar.getStatus()).isEqualTo(302);
        assertThat(karantene.finn(id).orElseThrow()).satisfies(sak -> {
            assertThat(sak.utfall()).isEqualTo("AVVIST");
            assertThat(sak.loestAv()).isEqualTo(DRIFT.id());
            assertThat(sak.begrunnelse()).isEqualTo("Sendt på nytt");
        });
        assertThat(tekst(get("/utveksling/karantene/" + id))).contains("Sendt på nytt");
    }

    @Test
    @DisplayName("det som ble skrevet før økten gikk ut, står i skjemaet til det er sendt, og ikke lenger")
    void utkast() throws Exception {
        String sti = "/utveksling/karantene/" + sak(Karantenegrunn.UGYLDIG_INNHOLD);
        MockHttpSession oekt = avbrutt(sti, "Skrevet i går");
        assertThat(tekst(get(sti).session(oekt))).contains("Skrevet i går");

        som(DRIFT, post(sti).session(oekt).param("handling", "SPILL_AV").param("begrunnelse", "Skrevet i dag"));

        assertThat(tekst(get(sti).session(oekt))).doesNotContain("Skrevet i går");
    }

    @Test
    @DisplayName("har en annen avgjort saken imens, sier siden det, og det som ble skrevet, er ikke borte")
    void utkastUtenSkjema() throws Exception {
        long id = sak(Karantenegrunn.UGYLDIG_INNHOLD);
        MockHttpSession oekt = avbrutt("/utveksling/karantene/" + id, "Ringt UDI <i går>");
        karantene.avvis(id, "en-annen", "Sendt på nytt");

        assertThat(tekst(get("/utveksling/karantene/" + id).session(oekt)))
                .contains("saken kan være avgjort av en annen", "<li>Ringt UDI &lt;i går&gt;</li>")
                .doesNotContain("name=\"begrunnelse\"");
        assertThat(tekst(get("/utveksling/karantene").session(oekt))).doesNotContain("Ringt UDI");
    }

    /** A session with a form that was sent after the one before had ended. */
    private MockHttpSession avbrutt(String sti, String begrunnelse) throws Exception {
        MockHttpSession oekt = new MockHttpSession();
        http.perform(post(sti)
                .session(oekt)
                .header("Sec-Fetch-Site", "same-origin")
                .param("begrunnelse", begrunnelse)
                .with(Testbrukere.innlogget(DRIFT))
                .with(csrf().useInvalidToken()));
        return oekt;
    }

    @Test
    @DisplayName("avspilling som ikke går, sier hvorfor")
    void spillAv() throws Exception {
        long id = sak(Karantenegrunn.UGYLDIG_INNHOLD);
        MockHttpServletResponse svar = som(
                DRIFT,
                post("/utveksling/karantene/" + id)
                        .param("handling", "SPILL_AV")
                        .param("begrunnelse", "Prøver igjen"));
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8)).contains("role=\"status\"");
        assertThat(karantene.finn(id).orElseThrow().forsoek()).isEqualTo(2);
    }

    @Test
    @DisplayName("en kommunes bruker slipper ikke til karantenen")
    void ikkeTilgang() throws Exception {
        assertThat(som(Testbrukere.superbruker(Testbrukere.SARPSBORG), get("/utveksling/karantene"))
                        .getStatus())
                .isEqualTo(403);
    }
}
