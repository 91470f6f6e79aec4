package no.nir.register.web.konsekvens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.register.Registertest;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.kategori.Testperson;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Konsekvensproeve;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Sidene for konsekvens")
class KonsekvenssideTest {

    private static final Bruker SAKSBEHANDLER = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker ANALYTIKER = Testbrukere.imdi(Rolle.IMDI_ANALYTIKER);
    private static final Bruker SARPSBORG = Testbrukere.lesebruker("3105");
    private static final Bruker MOSS = Testbrukere.lesebruker("3103");

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Konsekvenser konsekvenser;

    @Autowired
    Kategoriberegner beregner;

    @Autowired
    TransactionOperations transaksjon;

    @Autowired
    JdbcClient jdbc;

    private MockMvc http;
    private Konsekvensproeve proeve;

    @BeforeEach
    void oppsett() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        proeve = Konsekvensproeve.av(kontekst);
        jdbc.sql("update konsekvens set status = 'AVSLUTTET' where status in ('GAAR', 'STANSET')")
                .update();
    }

    @Test
    @DisplayName("fra siden om en tvil til skjemaet med punktet valgt; sendt to ganger er det én konsekvens")
    void bestilling() throws Exception {
        assertThat(hent("/regelverk/tvil/D-6", SAKSBEHANDLER)).contains("href=\"/konsekvens?punkt=D-6\"");
        assertThat(hent("/regelverk/tvil/D-6", ANALYTIKER)).doesNotContain("/konsekvens?punkt");
        String skjema = hent("/konsekvens?punkt=D-6", SAKSBEHANDLER);
        assertThat(skjema).containsPattern("<option value=\"D-6\" selected");
        Matcher noekkel = Pattern.compile("name=\"noekkel\" value=\"([^\"]+)\"").matcher(skjema);
        assertThat(noekkel.find()).isTrue();
        String[] felter = {
            "tittel",
            "Til og med 55",
            "punkt",
            "D-6",
            "verdi",
            "56",
            "grunn",
            "Høring av § 8",
            "noekkel",
            noekkel.group(1)
        };
        String foerste = send("/konsekvens", felter);
        assertThat(send("/konsekvens", felter)).isEqualTo(foerste);

        Konsekvens bestilt = konsekvenser.get(Long.parseLong(foerste.replaceAll("\\D", "")));
        assertThat(bestilt.valg()).containsExactly(new Konsekvens.Proevd("OEVRE_ALDERSGRENSE", "D-6", "55", "56"));
        assertThat(bestilt.bestiltAv()).isEqualTo(SAKSBEHANDLER.id());
        assertThat(hent("/konsekvens", ANALYTIKER)).contains(foerste).doesNotContain("name=\"tittel\"");
    }

    @Test
    @DisplayName("det som ikke kan prøves, avvises med en setning for hvert felt")
    void avvist() throws Exception {
        assertThat(avvist("punkt", "D-6", "verdi", "57"))
                .contains("Skriv hva den skal hete", "Skriv 55 eller 56", "Skriv hvorfor det skal prøves");
        assertThat(avvist("tittel", "x".repeat(101), "punkt", "D-7")).contains("Velg hvilket punkt", "høyst 100 tegn");
        assertThat(avvist("punkt", "D-1", "verdi", "")).contains("Skriv en dag mellom 2003 og 2100");
        assertThat(avvist("punkt", "D-24", "verdi", "kanskje")).contains("Skriv «den andre» eller «regelens»");
        assertThat(avvist("punkt", "D-24", "verdi", "Den andre")).doesNotContain("Skriv «den andre» eller «regelens»");
    }

    @Test
    @DisplayName("framdrift, stans, gå videre og lukk; den som bare kan se, har ingen knapper")
    void styring() throws Exception {
        Konsekvens konsekvens = proeve.bestill(-2, -1, 1);
        String adresse = "/konsekvens/" + konsekvens.konsekvensId();
        assertThat(hent(adresse, ANALYTIKER))
                .contains("<progress", "ingenting er slått på")
                .doesNotContain("value=\"STANS\"");
        send(adresse, "handling", "STANS");
        assertThat(hent(adresse, SAKSBEHANDLER)).contains("value=\"FORTSETT\"", "value=\"AVSLUTT\"");
        send(adresse, "handling", "FORTSETT");
        assertThat(svar(get(adresse).header("HX-Request", "true"), ANALYTIKER).getContentAsString())
                .contains("<progress")
                .doesNotContain("<html");
        send(adresse, "handling", "AVSLUTT");
        assertThat(konsekvenser.get(konsekvens.konsekvensId()).status()).isEqualTo(Omregningsstatus.AVSLUTTET);
        assertThat(svar(get(adresse).header("HX-Request", "true"), ANALYTIKER).getHeader("HX-Refresh"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName("IMDi ser tall for kommuner og regler, aldri hvem; regnearket har det samme")
    void tall() throws Exception {
        Testperson person = personPaaGrensen();
        long id = proeve.gjennomfoer(person.id, person.id).konsekvensId();

        assertThat(hent("/konsekvens/" + id, ANALYTIKER))
                .contains(
                        "Kan tilbys",
                        "Rett og plikt",
                        "Sarpsborg",
                        "href=\"/regelverk/I21-4\"",
                        "Den som er 55 år, er innenfor. Nå: Den som er 55 år, er utenfor.")
                .doesNotContain("Prøve Person", "/personer/" + person.id, "/publisering");
        try (ReadableWorkbook bok = regneark(id, ANALYTIKER)) {
            assertThat(bok.getSheets().map(Sheet::getName)).containsExactly("Sammendrag", "Kategori", "Frister");
            assertThat(rader(bok, 0)).anyMatch(rad -> rad.contains("ingenting er slått på"));
            assertThat(rader(bok, 1))
                    .anyMatch(rad -> rad.startsWith("3105|Sarpsborg|Introduksjonsprogram|Kan tilbys|Rett og plikt|")
                            && rad.endsWith("|1")
                            && rad.contains("I21-4"));
            assertThat(rader(bok, 2)).anyMatch(rad -> rad.startsWith("3105|Sarpsborg|Introduksjonsprogram|"));
            assertThat(String.join("\n", rader(bok, 1))).doesNotContain("Prøve Person");
        }
    }

    @Test
    @DisplayName("publisert ser kommunen sine egne, og hvert oppslag er ført; trukket tilbake er den ikke der")
    void publisert() throws Exception {
        Testperson person = personPaaGrensen();
        long id = proeve.gjennomfoer(person.id, person.id).konsekvensId();
        String adresse = "/konsekvens/" + id;
        assertThat(svar(get(adresse), SARPSBORG).getStatus()).isEqualTo(404);
        assertThat(svar(get(adresse + "/regneark"), SARPSBORG).getStatus()).isEqualTo(404);
        assertThat(svar(post(adresse + "/publisering").param("grunn", " "), SAKSBEHANDLER)
                        .getStatus())
                .isEqualTo(422);

        send(adresse + "/publisering", "grunn", "På høring til 1. mai");
        assertThat(hent("/konsekvens", SARPSBORG)).contains(adresse);
        assertThat(hent("/", SARPSBORG)).contains("IMDi har lagt fram hva en endring", adresse + "\"");
        jdbc.sql("update konsekvenspublisering set publisert = publisert - interval '31 days' where konsekvens_id = ?")
                .param(id)
                .update();
        assertThat(hent("/", SARPSBORG)).as("for en måned siden").doesNotContain(adresse + "\"");
        assertThat(hent("/konsekvens", SARPSBORG)).contains(adresse);
        long foer = oppslag(person, adresse);
        assertThat(hent(adresse, SARPSBORG))
                .contains(
                        "Prøve Person",
                        "/personer/" + person.id + "/kategori?ordning=INTRO",
                        "Fra kan tilbys til rett og plikt",
                        "Kommunens vedtak avgjør");
        assertThat(oppslag(person, adresse)).isGreaterThan(foer);
        assertThat(hent(adresse, MOSS)).contains("Ingen av deres personer").doesNotContain("Prøve Person");
        try (ReadableWorkbook bok = regneark(id, SARPSBORG)) {
            assertThat(rader(bok, 1)).anyMatch(rad -> rad.startsWith("Prøve Person|") && rad.contains("I21-4"));
        }
        assertThat(oppslag(person, adresse + "/regneark")).isOne();
        try (ReadableWorkbook bok = regneark(id, MOSS)) {
            assertThat(rader(bok, 1)).hasSize(1);
        }

        person.rad(
                "adressebeskyttelse",
                Map.of("gradering", "STRENGT_FORTROLIG", "fom", java.time.LocalDate.of(2026, 1, 1)));
        assertThat(hent(adresse, SARPSBORG)).doesNotContain("Prøve Person");
        assertThat(hent(adresse, SAKSBEHANDLER))
                .contains("Publisert", "På høring til 1. mai")
                .containsPattern("Ville merke det</dt>\\s*<dd>0<")
                .doesNotContain("Sarpsborg");

        send(adresse + "/tilbaketrekking");
        assertThat(svar(get(adresse), SARPSBORG).getStatus()).isEqualTo(404);
        assertThat(hent("/", SARPSBORG)).doesNotContain(adresse + "\"");
        assertThat(hent(adresse, SAKSBEHANDLER)).contains("Trukket tilbake", adresse + "/publisering");
    }

    @Test
    @DisplayName("en regel og et punkt dette registeret ikke har, vises slik de som prøvde dem, har dem")
    void ukjentRegel() throws Exception {
        Testperson person = personPaaGrensen();
        long id = proeve.gjennomfoer(person.id, person.id).konsekvensId();
        jdbc.sql("update konsekvenskategori set nye_regler = '{I21-77}' where konsekvens_id = ?")
                .param(id)
                .update();
        jdbc.sql("insert into konsekvensregel values (?, 'I21-77', 'integreringsloven § 8 z', 'Er dette et eksempel?')")
                .param(id)
                .update();
        jdbc.sql("insert into konsekvensvalg values (?, 'NYTT_PUNKT', 'D-77', '1', '2')")
                .param(id)
                .update();
        jdbc.sql("update konsekvensvalg set naa = '60' where konsekvens_id = ? and punkt = 'OEVRE_ALDERSGRENSE'")
                .param(id)
                .update();
        assertThat(hent("/konsekvens/" + id, ANALYTIKER))
                .contains("60. Nå: Den som er 55 år, er utenfor.")
                .doesNotContain("⟦");
        assertThat(hent("/konsekvens/" + id, ANALYTIKER))
                .contains("I21-77", "Er dette et eksempel?", "integreringsloven § 8 z", "2. Nå: 1.")
                .doesNotContain("href=\"/regelverk/I21-77\"");
    }

    private Testperson personPaaGrensen() {
        Testperson person = Testperson.foedt(jdbc, "1969-12-01")
                .tillatelse("ASYL_28", "2025-01-01", null)
                .bosatt("3105", true, "2025-03-01");
        transaksjon.executeWithoutResult(_ -> beregner.beregn(List.of(person.id)));
        return person;
    }

    private ReadableWorkbook regneark(long id, Bruker bruker) throws Exception {
        MockHttpServletResponse svar = svar(get("/konsekvens/" + id + "/regneark"), bruker);
        assertThat(svar.getStatus()).isEqualTo(200);
        assertThat(svar.getHeader("Content-Disposition")).contains("konsekvens-" + id + ".xlsx");
        return new ReadableWorkbook(new ByteArrayInputStream(svar.getContentAsByteArray()));
    }

    private static List<String> rader(ReadableWorkbook bok, int ark) throws IOException {
        try (var rader = bok.getSheet(ark).orElseThrow().openStream()) {
            return rader.map(KonsekvenssideTest::rad).toList();
        }
    }

    private static String rad(Row rad) {
        return rad.stream()
                .map(celle -> celle == null ? "" : celle.getText())
                .collect(java.util.stream.Collectors.joining("|"));
    }

    private long oppslag(Testperson person, String hva) {
        return jdbc.sql("select count(*) from oppslag where person_id = ? and hva = ? and grunn = 'LISTE'")
                .params(person.id, hva)
                .query(Long.class)
                .single();
    }

    private String avvist(String... felter) throws Exception {
        MockHttpServletResponse svar = svar(skjema("/konsekvens", felter), SAKSBEHANDLER);
        assertThat(svar.getStatus()).isEqualTo(422);
        return svar.getContentAsString().replace('\u00a0', ' ');
    }

    private String hent(String adresse, Bruker bruker) throws Exception {
        return svar(get(adresse), bruker).getContentAsString().replace('\u00a0', ' ');
    }

    /** @return where the answer leads */
    private String send(String adresse, String... felter) throws Exception {
        MockHttpServletResponse svar = svar(skjema(adresse, felter), SAKSBEHANDLER);
        assertThat(svar.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(svar.getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder skjema(String adresse, String... felter) {
        MockHttpServletRequestBuilder skjema = post(adresse);
        for (int i = 0; i < felter.length; i += 2) {
            skjema.param(felter[i], felter[i + 1]);
        }
        return skjema;
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
