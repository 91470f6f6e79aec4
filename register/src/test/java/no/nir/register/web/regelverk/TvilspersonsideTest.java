package no.nir.register.web.regelverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Locale;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Testrader;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Listen over hvem et tvilspunkt berører")
class TvilspersonsideTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);

    /** A point that no answer turns on before the law is in force, so that no other test's person is in the list. */
    private static final String PUNKT = "TR-17";

    private static final String LISTEN = "/regelverk/tvil/" + PUNKT + "/personer";

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    private long person;

    @BeforeEach
    void enErBeroert() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        person = personer.bosattFlyktning();
        merk(person, PUNKT);
    }

    @AfterEach
    void rydd() {
        jdbc.sql("update kategori set regler = array_remove(regler, ?) where ? = any (regler)")
                .params(PUNKT, PUNKT)
                .update();
    }

    /** The answer of today about the programme turns on the point. */
    private void merk(long personId, String regel) {
        jdbc.sql("""
                        update kategori set regler = regler || :regel::text, flagg = array_remove(flagg, 'MANUAL_CHECK')
                         where person_id = :id and ordning = 'INTRO' and fom <= :dag and coalesce(tom >= :dag, true)
                        """)
                .param("regel", regel)
                .param("id", personId)
                .param("dag", personer.idag())
                .update();
    }

    private MockHttpServletResponse svar(String adresse, Bruker bruker) throws Exception {
        return http.perform(get(adresse).locale(Locale.forLanguageTag("nb")).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
    }

    private String side(String adresse) throws Exception {
        return Lest.av(svar(adresse, SAKSBEHANDLER));
    }

    @Test
    @DisplayName("sier hvorfor hver er berørt og siden når, uten navn og nummer, og hvert oppslag logges")
    void listen() throws Exception {
        LocalDate siden = jdbc.sql("select fom from kategori where person_id = ? and ? = any (regler)")
                .params(person, PUNKT)
                .query(LocalDate.class)
                .single();
        Testrader rader = new Testrader(jdbc);
        long foer = rader.oppslag(person);
        assertThat(side(LISTEN))
                .contains("Én person, ett svar", "Rett og plikt til introduksjonsprogram", "Sarpsborg")
                .contains("opphold som flyktning", "(integreringsloven § 9")
                .containsPattern(
                        "Hva som hendte sist\">\\s+\\w+ ble bosatt i Sarpsborg [^(]+\\(integreringsloven §§ 8, 9")
                .contains(siden.format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                .contains("/personer/" + person + "/kategori?ordning=INTRO&amp;dato=" + personer.idag())
                .doesNotContain("Prøve", personer.duf(person));
        assertThat(rader.oppslag(person)).isEqualTo(foer + 1);
        assertThat(side("/personer/" + person + "/kategori?ordning=INTRO&dato=" + personer.idag()))
                .as("lenken viser forklaringen av dette svaret")
                .contains("Rett og plikt til introduksjonsprogram fra");
    }

    @Test
    @DisplayName("en person reglene ikke kan kjøres på, skjuler ikke de andre")
    void enSomFeiler() throws Exception {
        long umulig = personer.bosattFlyktning();
        merk(umulig, PUNKT);
        jdbc.sql("""
                        with post as (
                          insert into journal (person_id, type, innhold, kanal, avsender, organisasjon, idempotensnoekkel,
                                               registrert, forrige_hash, hash)
                          values (:id, 'Test', '', 'SYSTEM', 'test', '3105', gen_random_uuid()::text, '2020-01-01', '', '')
                          returning nr)
                        insert into utdanningsbakgrunn (person_id, nr, nivaa, kommunenummer, registrert_fra)
                        select :id, nr, 'TULL', '3105', timestamptz '2020-01-01' from post
                        """).param("id", umulig).update();
        try {
            assertThat(side(LISTEN))
                    .contains("2 personer", "/personer/" + person + "/", "opphold som flyktning")
                    .contains("/personer/" + umulig + "/", "Reglene kunne ikke kjøres på det som er registrert");
        } finally {
            jdbc.sql("delete from utdanningsbakgrunn where person_id = ?")
                    .param(umulig)
                    .update();
        }
    }

    @Test
    @DisplayName("kan avgrenses, og sier det når ingen er igjen")
    void avgrenses() throws Exception {
        String hit = "/personer/" + person + "/";
        assertThat(side(LISTEN + "?kommune=3105&svar=INTRO.RETT_OG_PLIKT&kontroll=nei"))
                .contains(hit, "value=\"3105\" selected");
        for (String ord : new String[] {"kommune=ingen", "svar=NORSK.RETT", "kontroll=ja"}) {
            assertThat(side(LISTEN + "?" + ord))
                    .contains("Ingen personer passer")
                    .doesNotContain(hit);
        }
        assertThat(side(LISTEN + "?svar=INTRO.TULL&side=99999"))
                .as("et ukjent ord teller ikke, og en side som ikke finnes, er den siste")
                .contains(hit);
    }

    @Test
    @DisplayName("den med strengt fortrolig adresse er ikke med, heller ikke i antallet")
    void skjermet() throws Exception {
        new Testrader(jdbc).beskytt(person, "STRENGT_FORTROLIG");
        assertThat(side(LISTEN)).contains("Ingen personer passer").doesNotContain("/personer/" + person);
    }

    @Test
    @DisplayName("fra tvilspunktet fører tallene hit; den som bare ser tall, får ingen vei og kommer ikke inn")
    void veien() throws Exception {
        assertThat(side("/regelverk/tvil/" + PUNKT))
                .contains("href=\"" + LISTEN + "\"")
                .contains("href=\"" + LISTEN + "?kommune=3105&amp;svar=INTRO.RETT_OG_PLIKT\"");
        Bruker analytiker = Testbrukere.imdi(Rolle.IMDI_ANALYTIKER);
        assertThat(Lest.av(svar("/regelverk/tvil/" + PUNKT, analytiker))).doesNotContain("/personer");
        assertThat(svar(LISTEN, analytiker).getStatus()).isEqualTo(403);
        assertThat(svar("/regelverk/tvil/N05-4/personer", SAKSBEHANDLER).getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("et svar regnet ut før det siste valget, forklares ikke med reglene som gjelder nå")
    void ikkeRegnetOm() throws Exception {
        jdbc.sql("update kategori set kategori = 'KAN_TILBYS' where person_id = ? and ? = any (regler)")
                .params(person, PUNKT)
                .update();
        assertThat(side(LISTEN)).contains("Grunnen vises når registeret er regnet om");
    }

    @Test
    @Transactional
    @DisplayName("hvert punkt er i indeksen, og spørsmålet bruker den")
    void indeksen() {
        String indeks = jdbc.sql("select indexdef from pg_indexes where indexname = 'kategori_tvil'")
                .query(String.class)
                .single();
        assertThat(Tvilsbygger.punkter())
                .extracting(Katalogregel::kode)
                .allSatisfy(kode -> assertThat(indeks).containsPattern("[{,]" + kode + "[,}]"));
        jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                .query(String.class)
                .single();
        assertThat(jdbc.sql("explain select 1 from kategori k where " + Tvilsleser.I_TVIL
                                + " and k.regler @> array['D-9']")
                        .query(String.class)
                        .list())
                .anySatisfy(linje -> assertThat(linje).contains("kategori_tvil"));
    }
}
