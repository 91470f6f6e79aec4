package no.nir.register.web.utveksling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import no.nir.register.Registertest;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@Transactional
@DisplayName("Om dagskjøringen går, ser IMDi på siden om kilder, og overvåkningen uten innlogging")
class DagskjoeringssideTest {

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klokke;

    private LocalDate idag;

    @BeforeEach
    void ingenKjoert() {
        idag = LocalDate.now(klokke);
        jdbc.sql("delete from dagskjoering").update();
    }

    @Test
    @DisplayName("ikke kjørt, på etterskudd og à jour, med hva som ble fortalt")
    void tilstander() throws Exception {
        assertThat(side()).contains("Dagskjøringen").contains("Ikke kjørt ennå");
        assertThat(helse()).contains("BEHIND").contains("\"sisteDag\":\"ingen\"");
        ferdig(idag.minusDays(3));
        assertThat(side()).contains("På etterskudd").contains("Siste dag som er ferdig");
        assertThat(helse()).contains("BEHIND").contains("\"dagerSomMangler\":3");
        ferdig(idag);
        assertThat(side())
                .contains("À jour")
                .contains("7 varslet, 2 inntruffet, 1 bortfalt")
                .doesNotContain("⟦");
        assertThat(helse()).contains("UP").contains("\"dagerSomMangler\":0");
    }

    private void ferdig(LocalDate dag) {
        jdbc.sql("""
                insert into dagskjoering (dag, startet, ferdig, sist, varslet, inntruffet, bortfalt)
                values (?, '2026-01-01', '2026-01-01', '2026-01-01', 7, 2, 1)
                """).param(dag).update();
    }

    private String side() throws Exception {
        return hent(get("/utveksling/kilder")
                .header("Accept-Language", "nb")
                .with(Testbrukere.innlogget(Testbrukere.imdi(Rolle.IMDI_DRIFT))));
    }

    private String helse() throws Exception {
        return hent(get("/actuator/health/varsling"));
    }

    private String hent(MockHttpServletRequestBuilder foresporsel) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        return mvc.perform(foresporsel).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
