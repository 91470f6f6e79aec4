package no.nir.register.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/**
 * Known from 1 February 2026; the permit from the 3rd, the settlement of 12 March from the 14th. The vedtak of 20 March was told on the 21st
 * and corrected on 10 April to one of the 27th. The programme began on 1 April, told on the 2nd.
 */
@Registertest
@Transactional
@DisplayName("Personen slik registeret kjente den en tidligere dag")
class TilbakeblikkTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.superbruker(Testbrukere.SARPSBORG);
    private static final String SER_TILBAKE = "Dette visste NIR ";

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Kategoriberegner beregner;

    private long person;

    @BeforeEach
    void bosattOgRettet() {
        Testperson en = Testperson.foedt(jdbc, "1992-01-15");
        person = en.id;
        jdbc.sql("update personalia set registrert_fra = '2026-02-01T10:00:00Z' where person_id = ?")
                .param(person)
                .update();
        en.kjent("2026-02-03T10:00:00Z")
                .tillatelse("ASYL_28", "2026-02-02", "2029-02-02")
                .kjent("2026-03-14T10:00:00Z")
                .bosatt(Testbrukere.SARPSBORG, true, "2026-03-12")
                .kjent("2026-03-21T10:00:00Z")
                .vedtak("INTRO", "TILDELING", "2026-03-20", Map.of("begrunnelse", "Den første begrunnelsen"))
                .kjent("2026-04-02T10:00:00Z")
                .registrert("oppstart", Map.of("ordning", "INTRO", "slag", "BEGYNT", "dato", LocalDate.of(2026, 4, 1)))
                .glem("vedtak", "2026-04-10T10:00:00Z")
                .kjent("2026-04-10T10:00:00Z")
                .vedtak("INTRO", "TILDELING", "2026-03-27", Map.of("begrunnelse", "Den rettede begrunnelsen"));
        beregner.beregn(List.of(person));
    }

    @Test
    @DisplayName("oversikten: kategorien og fristen er regnet av det som var kjent, og regelversjonen står der")
    void oversikt() throws Exception {
        assertThat(side("?kjent=13.03.2026"))
                .as("før bosettingen ble kjent")
                .contains(SER_TILBAKE + "13.\u00a0mars\u00a02026")
                .contains("regelversjon")
                .contains("Status 13.\u00a0mars\u00a02026")
                .doesNotContain("Rett og plikt til introduksjonsprogram")
                .doesNotContain("⟦");
        assertThat(side("?kjent=2026-03-14"))
                .contains("Rett og plikt til introduksjonsprogram")
                .contains("Vedtak og start senest")
                .doesNotContain("Den første begrunnelsen");
        assertThat(side("?kjent=2026-04-03"))
                .as("fristen er holdt, så vidt registeret visste")
                .doesNotContain("Vedtak og start senest");
        assertThat(side("")).contains("Status i dag").doesNotContain(SER_TILBAKE);
    }

    @Test
    @DisplayName(
            "familien har kommunen som var kjent den dagen, unntatt hos den leseren ikke når eller som hadde vernet adresse")
    void familien() throws Exception {
        Testperson bror = Testperson.foedt(jdbc, "2001-05-05")
                .kjent("2026-02-03T10:00:00Z")
                .bosatt("3103", true, "2026-02-03")
                .kjent("2026-03-10T10:00:00Z")
                .adresse(Testbrukere.SARPSBORG, "2026-03-05", null);
        jdbc.sql(
                        "update personalia set registrert_fra = '2026-02-01T10:00:00Z', fornavn = 'Brodern' where person_id = ?")
                .param(bror.id)
                .update();
        jdbc.sql("""
                        insert into familierelasjon (person_id, relatert_person_id, relatert_ident, rolle, registrert_fra, journal_nr)
                        values (?, ?, '', 'SOESKEN', '2026-02-03T10:00:00Z', 1)
                        """).params(person, bror.id).update();
        beregner.beregn(List.of(bror.id));

        assertThat(broren("?kjent=2026-03-09")).contains("Moss").doesNotContain("Sarpsborg");
        assertThat(broren("?kjent=2026-03-10")).contains("Sarpsborg").doesNotContain("Moss");
        assertThat(broren("")).contains("Sarpsborg");

        jdbc.sql("""
                        insert into adressebeskyttelse (person_id, gradering, fom, registrert_fra, journal_nr)
                        values (?, 'FORTROLIG', '2026-03-01', '2026-03-02T10:00:00Z', 1)
                        """).param(bror.id).update();
        assertThat(broren("?kjent=2026-03-10")).as("vernet").doesNotContain("Sarpsborg", "Moss");
    }

    private String broren(String resten) throws Exception {
        String side = side(resten);
        int navn = side.indexOf("Brodern");
        assertThat(navn).isPositive();
        return side.substring(navn, side.indexOf("</li>", navn));
    }

    @Test
    @DisplayName("vedtakene står slik de var før de ble rettet")
    void vedtak() throws Exception {
        assertThat(side("/vedtak?kjent=2026-03-20")).contains("Ingen vedtak").doesNotContain("begrunnelsen");
        assertThat(side("/vedtak?kjent=2026-04-09"))
                .contains("Den første begrunnelsen")
                .doesNotContain("Den rettede begrunnelsen");
        assertThat(side("/vedtak?kjent=2026-04-10"))
                .contains("Den rettede begrunnelsen")
                .doesNotContain("Den første begrunnelsen");
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"", "/kategori", "/introduksjonsprogram", "/norsk", "/mottak", "/vedtak"})
    @DisplayName("dagen følger fanene, ingenting kan registreres, og veien tilbake til i dag står der")
    void fanene(String fane) throws Exception {
        String foer = side(fane + "?kjent=2026-04-05");

        assertThat(foer)
                .contains(SER_TILBAKE + "5.\u00a0april\u00a02026")
                .contains("href=\"" + sti() + "/norsk?kjent=2026-04-05\"")
                .contains("href=\"" + sti() + "/historikk?dato=2026-04-05\"")
                .contains("href=\"" + sti() + fane + "\">Vis det NIR vet nå")
                .doesNotContain("/registrer/")
                .doesNotContain("⟦");
        assertThat(side(fane)).contains("name=\"kjent\"").doesNotContain("?kjent=");
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"", "/kategori", "/introduksjonsprogram", "/vedtak"})
    @DisplayName("en dag før personen var kjent, og en dag som ikke har vært, får en setning og en vei videre")
    void umuligeDager(String fane) throws Exception {
        assertThat(side(fane + "?kjent=2025-12-31"))
                .contains(
                        "NIR kjente ikke personen den dagen. Det første NIR fikk vite, kom 1.\u00a0februar\u00a02026.")
                .contains("href=\"" + sti() + fane + "?kjent=2026-02-01\"")
                .doesNotContain("Svaret er regnet");
        assertThat(side(fane + "?kjent=2190-01-01"))
                .contains("id=\"felt-kjent-feil\"")
                .contains("Dagen har ikke vært ennå")
                .doesNotContain(SER_TILBAKE);
        assertThat(side(fane + "?kjent=i+fjor"))
                .contains("id=\"felt-kjent-feil\"")
                .contains("ikke en dato");
    }

    @Test
    @DisplayName("det strengeste av adressevernet da og nå gjelder, og andre ser ikke mer bakover enn i dag")
    void vern() throws Exception {
        jdbc.sql("""
                        insert into adresse (person_id, slag, fom, adresselinje, postnummer, poststed, kommunenummer, kilde,
                                             registrert_fra, journal_nr)
                        values (:id, 'BOSTED', '2026-03-12', 'Storgata 1', '1706', 'SARPSBORG', '3105', 'TEST',
                                '2026-03-14T10:00:00Z', 1)
                        """).param("id", person).update();
        assertThat(side("?kjent=2026-04-05")).contains("Storgata 1");

        vernet("2026-03-20", "2026-04-30");
        assertThat(side("?kjent=2026-04-05")).as("vernet da").doesNotContain("Storgata 1");
        assertThat(side("?kjent=2026-05-05")).as("verken da eller nå").contains("Storgata 1");

        vernet("2026-05-10", null);
        assertThat(side("?kjent=2026-05-05")).as("vernet nå").doesNotContain("Storgata 1");

        assertThat(svar(sti() + "?kjent=2026-04-05", Testbrukere.superbruker("3103"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from oppslag where person_id = ? and hva = '/personer/{personId}'")
                        .param(person)
                        .query(Long.class)
                        .single())
                .as("hvert blikk er skrevet ned")
                .isEqualTo(4);
    }

    private void vernet(String fom, @org.jspecify.annotations.Nullable String tom) {
        jdbc.sql("""
                        insert into adressebeskyttelse (person_id, gradering, fom, tom, registrert_fra, journal_nr)
                        values (:id, 'FORTROLIG', :fom::date, :tom::date, '2026-03-20T10:00:00Z', 1)
                        """).param("id", person).param("fom", fom).param("tom", tom).update();
    }

    private String sti() {
        return "/personer/" + person;
    }

    private String side(String resten) throws Exception {
        MockHttpServletResponse svar = svar(sti() + resten, SAKSBEHANDLER);
        assertThat(svar.getStatus()).isEqualTo(200);
        return new String(svar.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse svar(String adresse, Bruker bruker) throws Exception {
        return MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get(adresse).header("Accept-Language", "nb").with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
    }
}
