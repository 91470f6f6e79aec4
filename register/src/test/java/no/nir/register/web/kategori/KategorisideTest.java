package no.nir.register.web.kategori;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** A refugee settled by agreement on 12 March 2026; the register was told of the permit on 3 February, of the settlement on 14 March. */
@Registertest
@Transactional
@DisplayName("Siden som forklarer kategoriene")
class KategorisideTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.introbruker(Testbrukere.SARPSBORG);
    private static final String RETT_OG_PLIKT = "Rett og plikt til introduksjonsprogram fra 12. mars 2026";
    private static final String BARE_VEDTAK = "Bare kommunens vedtak avgjør";
    private static final String KLAGE = "kan klage på vedtaket";

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    private long person;

    @BeforeEach
    void bosattFlyktning() {
        person = Testperson.foedt(jdbc, "1992-01-15")
                .kjent("2026-02-03T10:00:00Z")
                .tillatelse("ASYL_28", "2026-02-02", "2029-02-02")
                .kjent("2026-03-14T10:00:00Z")
                .bosatt(Testbrukere.SARPSBORG, true, "2026-03-12")
                .id;
        beregner.beregn(List.of(person));
    }

    @Test
    @DisplayName("Hele siden: alle ordninger, det som gjelder nå, står åpent, og forbeholdet står der")
    void heleSiden() throws Exception {
        assertThat(side(""))
                .contains(RETT_OG_PLIKT)
                .contains("id=\"ordning-NORSK\"")
                .contains("Gjelder i dag")
                .contains(BARE_VEDTAK)
                .contains(KLAGE)
                .doesNotContainPattern("ds-alert(?![^>]*uten-nett)")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("Det som gjelder nå, står først, så det som kommer, og det som er over, er lagt bort")
    void rekkefoelge() throws Exception {
        String intro = side("").split("id=\"ordning-INTRO\"")[1].split("id=\"ordning-NORSK\"")[0];
        assertThat(intro)
                .containsSubsequence(
                        RETT_OG_PLIKT,
                        "Slik blir det hvis NIR ikke får vite noe nytt",
                        "Tidligere: ",
                        "før 1. september 2003")
                .containsOnlyOnce("Gjelder i dag")
                .containsOnlyOnce(" open>");
    }

    @Test
    @DisplayName("En dag kan velges, og svaret på den står øverst")
    void valgtDag() throws Exception {
        assertThat(side("?ordning=INTRO&dato=2026-03-11"))
                .contains("id=\"valgt\">Introduksjonsprogram gjelder ikke fra 2. februar 2026 til 11. mars 2026")
                .as("det andre er foldet sammen")
                .doesNotContain(" open>");
        assertThat(side("?ordning=INTRO&dato=11.03.2026")).contains("id=\"valgt\"");
    }

    @Test
    @DisplayName("Slik NIR visste det: før bosettingen ble kjent, en ugyldig dag, en dag som ikke har vært")
    void kjent() throws Exception {
        assertThat(side("?kjent=13.03.2026"))
                .contains("Dette visste NIR 13. mars 2026")
                .doesNotContain(RETT_OG_PLIKT);
        assertThat(side("?kjent=14.03.2026"))
                .contains("Dette visste NIR 14. mars 2026")
                .contains(RETT_OG_PLIKT);
        assertThat(side("?kjent=2019-12-31")).contains("NIR kjente ikke personen den dagen");
        assertThat(side("?kjent=31.02.2026")).contains("id=\"felt-kjent-feil\"").contains("ikke en dato");
        assertThat(side("?kjent=2190-01-01")).contains("id=\"felt-kjent-feil\"").contains("Dagen har ikke vært");
    }

    @Test
    @DisplayName("På stedet: bare forklaringen, med forbeholdet og veien til hele utregningen")
    void paaStedet() throws Exception {
        assertThat(bit("?ordning=INTRO&dato=2026-04-01"))
                .contains(RETT_OG_PLIKT)
                .contains(BARE_VEDTAK)
                .contains(KLAGE)
                .contains("href=\"/personer/" + person + "/kategori\"")
                .doesNotContain("<html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "?ordning=KVALIFISERING&dato=2026-04-01 | NIR kjenner ikke ordningen",
                "?dato=2026-04-01                       | NIR kjenner ikke ordningen",
                "?ordning=INTRO&dato=31.02.2026         | Datoen det ble spurt om, kan ikke leses",
                "?ordning=INTRO                         | Datoen det ble spurt om, kan ikke leses",
                "?ordning=INTRO&dato=1950-01-01         | NIR har ingen utregning for den dagen",
                "?ordning=INTRO&dato=2026-04-01&kjent=x | Dette er ikke en dato",
            })
    @DisplayName("På stedet, når det ikke kan svares: en setning om hva som var galt, og en vei videre")
    void ubesvart(String spoersmaal, String setning) throws Exception {
        assertThat(bit(spoersmaal))
                .contains(setning)
                .contains("href=\"/personer/" + person + "/kategori\"")
                .doesNotContain(RETT_OG_PLIKT);
    }

    @Test
    @DisplayName("Hele siden sier det også, og viser likevel alt")
    void ubesvartPaaSiden() throws Exception {
        assertThat(side("?ordning=INTRO&dato=i+dag"))
                .contains("Datoen det ble spurt om, kan ikke leses")
                .contains(RETT_OG_PLIKT);
    }

    @Test
    @DisplayName(
            "Det som er blitt annerledes siden brukeren så på personen en tidligere dag, er merket; dagens egne oppslag teller ikke")
    void nyttSidenSist() throws Exception {
        assertThat(side("")).doesNotContain("Nytt siden sist").doesNotContain("Du så på personen sist");
        oppslag("2026-03-13T09:00:00Z", Testbrukere.superbruker(Testbrukere.SARPSBORG));
        assertThat(side("")).doesNotContain("Du så på personen sist");
        oppslag("2026-03-13T09:00:00Z", SAKSBEHANDLER);
        assertThat(side("")).contains("Du så på personen sist 13. mars 2026").contains(">Nytt siden sist<");
        oppslag("2026-03-15T09:00:00Z", SAKSBEHANDLER);
        assertThat(side(""))
                .contains("Du så på personen sist 15. mars 2026. Ingenting er blitt annerledes")
                .doesNotContain(">Nytt siden sist<");
    }

    @Test
    @DisplayName("En annen kommunes saksbehandler får vite det samme som om personen ikke fantes, og intet oppslag")
    void annenKommune() throws Exception {
        Bruker fremmed = Testbrukere.introbruker("3103");
        assertThat(svar(get(sti()), fremmed).getStatus()).isEqualTo(404);
        assertThat(svar(get(sti() + "?ordning=INTRO&dato=2026-04-01").header("HX-Request", "true"), fremmed)
                        .getStatus())
                .isEqualTo(404);
        assertThat(logget()).isEmpty();
    }

    @Test
    @DisplayName("Hvert blikk er skrevet ned med grunn og side, også det på stedet")
    void skrevetNed() throws Exception {
        side("");
        bit("?ordning=INTRO&dato=2026-04-01");
        assertThat(logget())
                .hasSize(2)
                .allSatisfy(rad -> assertThat(rad)
                        .containsEntry("hva", "/personer/{personId}/kategori")
                        .containsEntry("grunn", "EGEN")
                        .containsEntry("bruker", SAKSBEHANDLER.id()));
    }

    private List<Map<String, Object>> logget() {
        return jdbc.sql("select hva, grunn, bruker from oppslag where person_id = ?")
                .param(person)
                .query()
                .listOfRows();
    }

    private void oppslag(String naar, Bruker bruker) {
        jdbc.sql("""
                        insert into oppslag (person_id, tidspunkt, bruker, visningsnavn, organisasjon, rolle, grunn, hva)
                        values (?, ?, ?, 'Test', '3105', 'TEST', 'EGEN', '/personer/{personId}')
                        """).params(person, OffsetDateTime.parse(naar), bruker.id()).update();
    }

    private String side(String spoersmaal) throws Exception {
        return innhold(svar(get(sti() + spoersmaal), SAKSBEHANDLER));
    }

    private String bit(String spoersmaal) throws Exception {
        return innhold(svar(get(sti() + spoersmaal).header("HX-Request", "true"), SAKSBEHANDLER));
    }

    private String sti() {
        return "/personer/" + person + "/kategori";
    }

    private static String innhold(MockHttpServletResponse svar) throws Exception {
        assertThat(svar.getStatus()).isEqualTo(200);
        return Lest.av(svar);
    }

    private MockHttpServletResponse svar(MockHttpServletRequestBuilder foresporsel, Bruker bruker) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        return mvc.perform(foresporsel.header("Accept-Language", "nb").with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
    }
}
