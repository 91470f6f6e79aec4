package no.nir.register.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@Transactional
@DisplayName("Siden med oppgaver")
class OppgavesideTest {

    private static final String SORTLAND = "1870";
    private static final String NAVN = "Prøve Person";

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    @Autowired
    private Clock klokke;

    private long person;

    @BeforeEach
    void nyIKommunen() {
        LocalDate bosatt = LocalDate.now(klokke).minusDays(10);
        person = Testperson.foedt(jdbc, "1990-01-01")
                .tillatelse("ASYL_28", bosatt.minusMonths(1).toString(), null)
                .bosatt(SORTLAND, true, bosatt.toString())
                .id;
        beregner.beregn(List.of(person));
    }

    @Test
    @DisplayName("Kommunen ser navnene, og at de ble vist, er skrevet ned")
    void kommunen() throws Exception {
        assertThat(hent("", Testbrukere.introbruker(SORTLAND))).contains(NAVN);
        assertThat(vist()).isEqualTo(1);
    }

    @Test
    @DisplayName("Den som følger mange kommuner, ser tall per kommune og hva de kan gjøre, aldri navn")
    void mange() throws Exception {
        for (Bruker bruker : List.of(
                Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER),
                Testbrukere.imdi(Rolle.IMDI_SKJERMET),
                Testbrukere.statsforvalter("18"))) {
            assertThat(hent("", bruker))
                    .as(bruker.id())
                    .doesNotContain(NAVN)
                    .doesNotContain("href=\"/personer/")
                    .contains("Sortland")
                    .contains("ta kontakt med kommunen");
        }
        assertThat(vist()).isZero();
    }

    @Test
    @DisplayName("«Ny» er brukerens egen liste og finnes ikke for dem som følger mange")
    void nye() throws Exception {
        assertThat(hent("?type=ny", Testbrukere.introbruker(SORTLAND))).contains("Nye som du ikke har åpnet");
        assertThat(hent("", Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER))).doesNotContain("type=ny");
    }

    private long vist() {
        return jdbc.sql("select count(*) from oppslag where person_id = ? and hva = '/oppgaver'")
                .param(person)
                .query(Long.class)
                .single();
    }

    private String hent(String spoersmaal, Bruker bruker) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        return mvc.perform(get("/oppgaver" + spoersmaal)
                        .header("Accept-Language", "nb")
                        .with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
