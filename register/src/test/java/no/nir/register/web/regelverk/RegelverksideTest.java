package no.nir.register.web.regelverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene om regelverket")
class RegelverksideTest {

    @Autowired
    WebApplicationContext kontekst;

    private MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
    }

    /** As somebody who may see no persons at all. */
    private MockHttpServletResponse svar(String adresse, String spraak) throws Exception {
        return http.perform(get(adresse)
                        .locale(Locale.forLanguageTag(spraak))
                        .with(Testbrukere.innlogget(Testbrukere.med(Rolle.BOSETTER_LES))))
                .andReturn()
                .getResponse();
    }

    private String side(String adresse) throws Exception {
        return Lest.av(svar(adresse, "nb"));
    }

    private static String rad(String kode) {
        return "<a class=\"ds-link\" href=\"/regelverk/" + kode + "\">" + kode + "</a></th>";
    }

    @Test
    @DisplayName("listen har hver regel, også de som hverken gjelder nå eller er om kategorier")
    void alle() throws Exception {
        String side = side("/regelverk");
        for (RegelId id : RegelId.values()) {
            assertThat(side).contains(rad(id.kode()));
        }
        for (Katalogregel regel : Katalog.alle()) {
            assertThat(side).contains(rad(regel.kode()));
        }
    }

    @Test
    @DisplayName("en dag viser reglene som gjaldt da, og paragrafen slik den var da")
    void dag() throws Exception {
        assertThat(side("/regelverk?dato=31.08.2004")).contains(rad("I03-1")).doesNotContain(rad("I03-4"));
        assertThat(side("/regelverk?dato=01.09.2004")).contains(rad("I03-4")).doesNotContain(rad("I03-1"));
        assertThat(side("/regelverk?dato=2025-12-31&omraade=INTRO"))
                .contains(rad("I21-13"))
                .contains("integreringsloven § 13 sjette ledd")
                .doesNotContain(rad("I21-3"))
                .doesNotContain(rad("N21-3"));
        assertThat(side("/regelverk?dato=01.01.2026&omraade=INTRO"))
                .contains(rad("I21-3"))
                .contains("integreringsloven § 18 a")
                .doesNotContain("integreringsloven § 13 sjette ledd");
    }

    @Test
    @DisplayName("en dag som ikke finnes, blir sagt, og alt vises")
    void feilDag() throws Exception {
        assertThat(side("/regelverk?dato=31.02.2026"))
                .contains("Skriv en dato som finnes")
                .contains(rad("I03-1"))
                .contains(rad("I21-3"));
    }

    @Test
    @DisplayName("lov og område avgrenser hver for seg")
    void lov() throws Exception {
        assertThat(side("/regelverk?lov=FORVALTNINGSLOVEN"))
                .contains(rad("KLAGE"))
                .doesNotContain(rad("I21-3"));
        assertThat(side("/regelverk?omraade=STOENAD&dato=01.07.2026"))
                .contains("https://lovdata.no/lov/2020-11-06-127/%C2%A720\"")
                .doesNotContain("https://lovdata.no/lov/2003-07-04-80/");
        assertThat(side("/regelverk?omraade=STOENAD")).contains(rad("ST-1")).doesNotContain(rad("KLAGE"));
    }

    @Test
    @DisplayName("en regel viser lovteksten hos Lovdata, tallene med dato, tvilen og sakene som prøver den")
    void regel() throws Exception {
        assertThat(side("/regelverk/I21-3"))
                .contains("på minst 30 timer i uken?")
                .contains("https://lovdata.no/lov/2020-11-06-127/%C2%A78\"")
                .contains("Timer arbeid i uken", "fra 01.01.2026")
                .contains("/regelverk/D-2\"");
        assertThat(side("/regelverk/I03-4")).contains("<strong>A02</strong>", "01.09.2004");
        assertThat(side("/regelverk/D-6")).contains("den som er 55 år, er utenfor");
    }

    @Test
    @DisplayName("en regel som ikke finnes, finnes ikke")
    void ukjent() throws Exception {
        assertThat(svar("/regelverk/I99-1", "nb").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    @DisplayName("hver regel har en hel side på hvert språk")
    void spraak(String spraak) throws Exception {
        for (Katalogregel regel : Katalog.alle()) {
            MockHttpServletResponse svar = svar("/regelverk/" + regel.kode(), spraak);
            assertThat(svar.getStatus()).as(regel.kode()).isEqualTo(200);
            assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                    .as(regel.kode())
                    .doesNotContain("⟦");
        }
    }
}
