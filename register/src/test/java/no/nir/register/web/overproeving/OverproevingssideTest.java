package no.nir.register.web.overproeving;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.overproeving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene om overprøvinger")
class OverproevingssideTest {

    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker ANALYTIKER = Testbrukere.imdi(Rolle.IMDI_ANALYTIKER);
    private static final Bruker KOMMUNEN = Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);

    /** A rule nobody else in the tests disputes. */
    private static final String REGEL = "N05-4";

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    @Autowired
    JdbcClient jdbc;

    MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    LocalDate idag = LocalDate.EPOCH;
    String grunn = "";
    long person;
    long nr;

    @BeforeEach
    void overproev() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        idag = personer.idag();
        person = personer.bosattFlyktning();
        grunn = "Bosatt uten avtale, merke " + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
        OverproevKategori o = overproeving("KAN_TILBYS", idag, null, idag);
        nr = ((Utfall.Godtatt) registrering.utfoer(innsending(
                        person,
                        new OverproevKategori(
                                "INTRO", "KAN_TILBYS", idag, null, idag, grunn, o.faktaUndersoektHvordan(), REGEL))))
                .kvittering()
                .nr();
    }

    @Test
    @DisplayName("personsiden og kategorisiden viser beregnet og funnet ved siden av hverandre")
    void vedSidenAvHverandre() throws Exception {
        assertThat(side("/personer/" + person, KOMMUNEN))
                .contains("Beregnet av NIR: Rett og plikt", "Kommunen har vurdert: Kan tilbys", grunn)
                .doesNotContain("Nå likt");
        assertThat(side("/personer/" + person + "/kategori", KOMMUNEN))
                .contains("Kommunen har vurdert: Kan tilbys", grunn, "registrer/overproeving?ordning=INTRO&amp;fom=");
        assertThat(side("/personer/" + person + "/kategori", IMDI))
                .contains(grunn)
                .doesNotContain("registrer/overproeving");
    }

    @Test
    @DisplayName("når beregningen siden er blitt den samme, står det «nå likt»")
    void naaLikt() throws Exception {
        jdbc.sql("update kategori set kategori = 'KAN_TILBYS' where person_id = ? and ordning = 'INTRO'")
                .param(person)
                .update();

        assertThat(side("/personer/" + person, KOMMUNEN)).contains("Nå likt");
        assertThat(side("/personer/" + person + "/overproevinger", KOMMUNEN)).contains("Nå likt");
    }

    @Test
    @DisplayName("IMDi ser regelen, antallet, retningen og teksten, uten navn; oppslaget logges")
    void imdi() throws Exception {
        assertThat(side("/overproevinger", IMDI)).contains(REGEL).doesNotContain(grunn, "Prøve Person");
        assertThat(side("/", IMDI)).contains("Overprøvinger uten svar");
        assertThat(side("/", KOMMUNEN)).doesNotContain("Overprøvinger uten svar");
        long foer = oppslag();
        assertThat(side("/overproevinger?regel=" + REGEL, IMDI))
                .contains(grunn, "Rett og plikt → Kan tilbys", "/personer/" + person + "/overproevinger")
                .doesNotContain("Prøve", personer.duf(person));
        assertThat(oppslag()).isGreaterThan(foer);
        assertThat(side("/regelverk/" + REGEL, IMDI)).contains("/overproevinger?regel=" + REGEL);
    }

    @Test
    @DisplayName("analytikeren ser tallene og ingenting av det kommunen har skrevet")
    void analytiker() throws Exception {
        assertThat(side("/overproevinger?regel=" + REGEL, ANALYTIKER))
                .contains("Rett og plikt → Kan tilbys", "Rollen din ser tallene")
                .doesNotContain(grunn, "/personer/" + person);
    }

    @Test
    @DisplayName(
            "en person med strengt fortrolig adresse verken telles eller listes, uten for dem som kan se skjermede")
    void strengtFortrolig() throws Exception {
        jdbc.sql("""
                        insert into adressebeskyttelse (person_id, gradering, fom, registrert_fra, journal_nr)
                        values (?, 'STRENGT_FORTROLIG', ?, ?, 0)
                        """)
                .params(person, idag.minusDays(1), OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();

        assertThat(side("/overproevinger?regel=" + REGEL, IMDI)).doesNotContain(grunn);
        assertThat(side(
                        "/overproevinger?regel=" + REGEL,
                        Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER, Rolle.IMDI_SKJERMET)))
                .contains(grunn);
    }

    @Test
    @DisplayName("IMDi svarer, og kommunen ser svaret på personens side og i historikken")
    void svar() throws Exception {
        assertThat(side("/personer/" + person + "/overproevinger", KOMMUNEN))
                .contains("Ikke besvart")
                .doesNotContain("Lagre svaret");

        assertThat(besvar("Avtalen er registrert hos oss.").getStatus()).isEqualTo(302);
        assertThat(side("/personer/" + person + "/overproevinger", KOMMUNEN))
                .contains("Beregningen står", "Avtalen er registrert hos oss.");
        assertThat(side("/personer/" + person + "/historikk", KOMMUNEN))
                .contains("Svar fra IMDi på en overprøving", "Avtalen er registrert hos oss.");
        assertThat(besvar("Gjelder 01019012345 her.").getStatus()).isEqualTo(422);
    }

    @Test
    @DisplayName("et svar sendt to ganger er ett svar; et nytt svar blir det neste")
    void sendtToGanger() throws Exception {
        besvar("Vi ser på det.");
        assertThat(besvar("Vi ser på det.").getStatus()).isEqualTo(302);
        assertThat(antallSvar()).isOne();
        besvar("Avtalen er registrert hos oss.");
        assertThat(antallSvar()).isEqualTo(2);
    }

    private MockHttpServletResponse besvar(String notat) throws Exception {
        return http.perform(post("/personer/" + person + "/overproevinger/" + nr)
                        .param("status-" + nr, "STAAR")
                        .param("notat-" + nr, notat)
                        .with(csrf())
                        .with(Testbrukere.innlogget(IMDI)))
                .andReturn()
                .getResponse();
    }

    private int antallSvar() {
        return jdbc.sql("select count(*) from overproevingssvar where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private long oppslag() {
        return jdbc.sql("select count(*) from oppslag where person_id = ? and hva = '/overproevinger'")
                .param(person)
                .query(Long.class)
                .single();
    }

    private String side(String adresse, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(get(adresse).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(adresse).isEqualTo(200);
        return Lest.av(svar);
    }
}
