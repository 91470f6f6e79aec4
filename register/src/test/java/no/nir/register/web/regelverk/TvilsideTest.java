package no.nir.register.web.regelverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Regelvalg;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
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
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene om tvil i regelverket")
class TvilsideTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker ANALYTIKER = Testbrukere.imdi(Rolle.IMDI_ANALYTIKER);

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Regelvalg valg;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Kategoriberegner beregner;

    @Autowired
    TransactionTemplate transaksjoner;

    private MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void rydd() {
        jdbc.sql(
                        "update omregning set status = 'AVSLUTTET' where grunn like 'D-2:%' or grunn like 'D-24:%' or grunn like 'D-6:%'")
                .update();
        jdbc.sql("delete from regelvalg").update();
        jdbc.sql("delete from regelversjon where versjon like '%+%'").update();
    }

    private String side(String adresse, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = http.perform(
                        get(adresse).locale(Locale.forLanguageTag("nb")).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        return Lest.av(svar);
    }

    private MockHttpServletResponse velg(String kode, String verdi, String bestemt, String grunn) throws Exception {
        return http.perform(post("/regelverk/tvil/" + kode)
                        .param("verdi", verdi)
                        .param("bestemt", bestemt)
                        .param("grunn", grunn)
                        .locale(Locale.forLanguageTag("nb"))
                        .with(Testbrukere.innlogget(SAKSBEHANDLER))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    @DisplayName("listen har hvert tvilspunkt med svaret som gis og hvor mange det gjelder")
    void listen() throws Exception {
        assertThat(side("/regelverk/tvil", ANALYTIKER))
                .contains("/regelverk/tvil/D-1\"", "/regelverk/tvil/D-27\"", "/regelverk/tvil/TR-17\"")
                .contains("01.07.2028", "Følger av regelen", "Den som er 55 år, er utenfor");
    }

    @Test
    @DisplayName("den som bare kan se, får ikke noe skjema; en regel som ikke er tvil, har ingen side")
    void bareSe() throws Exception {
        assertThat(side("/regelverk/tvil/D-6", ANALYTIKER)).doesNotContain("<form method=\"post\" action=\"/regelverk");
        assertThat(side("/regelverk/tvil/D-6", SAKSBEHANDLER)).contains("action=\"/regelverk/tvil/D-6\"");
        assertThat(side("/regelverk/tvil/D-10", SAKSBEHANDLER))
                .contains("Et annet svar gir personen en annen lov")
                .doesNotContain("action=\"/regelverk/tvil/D-10\"");
        assertThat(side("/regelverk/tvil/D-12", SAKSBEHANDLER)).contains("Et annet svar krever en ny versjon");
        assertThat(http.perform(get("/regelverk/tvil/N05-4").with(Testbrukere.innlogget(SAKSBEHANDLER)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("den som kan velge, kan se omregningen som valget bestiller eller venter på")
    void serOmregningen() {
        assertThat(Rolle.values())
                .filteredOn(rolle -> rolle.gir(Rettighet.VELGE_TVIL))
                .isNotEmpty()
                .allMatch(rolle -> rolle.gir(Rettighet.SE_OMREGNING));
    }

    @Test
    @DisplayName("et valg lagres med dag og begrunnelse, og det forrige blir stående")
    void valget() throws Exception {
        assertThat(velg("D-2", "01.01.2027", "20.11.2026", "Kongelig resolusjon 20. november")
                        .getRedirectedUrl())
                .isEqualTo("/regelverk/tvil/D-2?valgt=REGNES_OM");
        assertThat(valg.versjon()).isEqualTo(Kategoriberegner.REGELVERSJON + "+1");
        assertThat(velg("D-2", "01.01.2027", "20.11.2026", "Kongelig resolusjon 20. november")
                        .getRedirectedUrl())
                .as("sendt to ganger")
                .isEqualTo("/regelverk/tvil/D-2");
        assertThat(valg.historikk()).hasSize(1);
        assertThat(velg("D-2", "", "20.11.2026", "Resolusjonen ble trukket tilbake")
                        .getRedirectedUrl())
                .as("omregningen etter det første står åpen")
                .isEqualTo("/regelverk/tvil/D-2?valgt=MAA_REGNES_OM");
        assertThat(side("/regelverk/tvil/D-2?valgt=MAA_REGNES_OM", SAKSBEHANDLER))
                .contains("Be «Drift i IMDi» om å lukke den", "href=\"/omregning\"");
        assertThat(side("/regelverk/tvil/D-2", ANALYTIKER))
                .contains("01.01.2027", "Kongelig resolusjon 20. november", "Resolusjonen ble trukket tilbake");
    }

    @Test
    @DisplayName("en annen lesning velges blant to svar, og siden sier hvilken som gjelder")
    void lesning() throws Exception {
        assertThat(side("/regelverk/tvil/D-24", SAKSBEHANDLER))
                .contains("value=\"REGELENS\"", "value=\"DEN_ANDRE\"", "Kommunen kan ikke tilby program");
        assertThat(side("/regelverk/D-24", ANALYTIKER)).doesNotContain("Det som gjelder nå");
        assertThat(velg("D-24", "", "20.11.2026", "Brev fra departementet 20. november")
                        .getStatus())
                .isEqualTo(422);
        assertThat(velg("D-24", "DEN_ANDRE", "20.11.2026", "Brev fra departementet 20. november")
                        .getStatus())
                .isEqualTo(302);
        assertThat(valg.gjeldende().annenLesning()).containsExactly(Tvilspunkt.D_24);
        assertThat(side("/regelverk/tvil", ANALYTIKER))
                .contains("Kommunen kan ikke tilby program etter introduksjonsloven");
        assertThat(side("/regelverk/D-24", ANALYTIKER))
                .contains("Det som gjelder nå: Kommunen kan ikke tilby program etter introduksjonsloven");
    }

    @Test
    @DisplayName(
            "fra valg til svar: listen følger når det er regnet om, og forklaringen sier hva som er valgt, når og hvorfor")
    void helt() throws Exception {
        long person = personer.bosattFlyktning();
        jdbc.sql("update personalia set foedselsdato = ? where person_id = ?")
                .params(personer.idag().minusYears(55).minusMonths(6), person)
                .update();
        regnOm(person);
        String lenke = "/personer/" + person + "/kategori?ordning=INTRO&dato=" + personer.idag();
        String iListen = lenke.replace("&", "&amp;");
        assertThat(side("/regelverk/tvil/D-6/personer?svar=INTRO.KAN_TILBYS&kontroll=ja", SAKSBEHANDLER))
                .contains(iListen, "Må kontrolleres");
        assertThat(side(lenke, SAKSBEHANDLER)).doesNotContain("Valgt av IMDi");

        velg("D-6", "56", "20.11.2026", "Rundskriv 20. november 2026, punkt 3");
        assertThat(side("/regelverk/tvil/D-6/personer?svar=INTRO.KAN_TILBYS", SAKSBEHANDLER))
                .contains(iListen, "Grunnen vises når registeret er regnet om");
        regnOm(person);
        assertThat(side("/regelverk/tvil/D-6/personer?svar=INTRO.KAN_TILBYS", SAKSBEHANDLER))
                .doesNotContain(iListen);
        assertThat(side("/regelverk/tvil/D-6/personer?svar=INTRO.RETT_OG_PLIKT", SAKSBEHANDLER))
                .contains(iListen);
        assertThat(side("/regelverk/tvil/D-6", SAKSBEHANDLER)).contains("Et annet svar enn NIRs eget er valgt");
        assertThat(side(lenke, SAKSBEHANDLER))
                .contains("Rett og plikt til introduksjonsprogram fra", "Valgt av IMDi")
                .contains("IMDi har valgt 56 år som den første alderen utenfor. Det er bestemt 20. november 2026")
                .contains("Begrunnelse: Rundskriv 20. november 2026, punkt 3", "href=\"/regelverk/D-6\"")
                .doesNotContain("NIR regner 55 som utenfor");

        velg("D-6", "55", "27.11.2026", "Rundskrivet er trukket tilbake");
        regnOm(person);
        assertThat(side(lenke, SAKSBEHANDLER))
                .contains("Kan tilbys introduksjonsprogram fra", "NIR regner 55 som utenfor")
                .doesNotContain("Valgt av IMDi");
    }

    private void regnOm(long person) {
        transaksjoner.executeWithoutResult(_ -> beregner.beregn(List.of(person)));
    }

    @Test
    @DisplayName(
            "fra regelen kommer kommunen til sine egne personer, og IMDi til tallene; den som ikke søker, får ingen vei")
    void personer() throws Exception {
        Bruker kommune = Testbrukere.lesebruker("3105");
        assertThat(side("/regelverk/D-17", kommune)).contains("/personer?regel=D-17");
        assertThat(side("/regelverk/D-17", ANALYTIKER)).doesNotContain("/personer?regel=");
        assertThat(side("/personer?regel=D-17", kommune)).contains("bygger på D-17");
        assertThat(side("/personer?regel=D-17", SAKSBEHANDLER)).contains("bygger på D-17");
    }

    @Test
    @DisplayName("det som ikke kan velges, avvises ved feltet, og det skrevne står")
    void avvist() throws Exception {
        MockHttpServletResponse svar = velg("D-1", "32.01.2030", "01.01.2999", "kort");
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(Lest.av(svar))
                .contains("Skriv en dag mellom 2003 og 2100", "Den kan ikke være etter i dag", "minst 10")
                .contains("32.01.2030");
        assertThat(valg.historikk()).isEmpty();
        assertThat(velg("D-10", "ja", "20.11.2026", "En lang nok begrunnelse").getStatus())
                .as("et punkt uten valg")
                .isEqualTo(404);
    }
}
