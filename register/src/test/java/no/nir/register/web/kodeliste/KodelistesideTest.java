package no.nir.register.web.kodeliste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.register.Registertest;
import no.nir.register.kategori.Faktahenter;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("IMDi endrer kodelistene, og kommunene merker det med en gang")
class KodelistesideTest {

    private static final Bruker IMDI = Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
    private static final Bruker KOMMUNEN = Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);
    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    @Autowired
    Kodelisteregister register;

    @Autowired
    Faktahenter fakta;

    @Autowired
    JdbcClient jdbc;

    private final String merke =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    private final String kode = "PROEVE_" + merke;
    private final String navn = "Nettverkstrening " + merke;
    private MockMvc http = MockMvcBuilders.standaloneSetup(new Object()).build();
    private LocalDate idag = LocalDate.EPOCH;

    @BeforeEach
    void aapne() {
        http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        idag = personer.idag();
    }

    @Test
    @DisplayName("et nytt tiltak kan velges og godtas, får nytt navn, avsluttes og står igjen på det som er registrert")
    void livsloep() throws Exception {
        long person = tildelt();
        String skjema = "/personer/" + person + "/registrer/tiltak?ordning=INTRO";
        assertThat(registrer(person, idag)).isInstanceOf(Utfall.Avvist.class);
        assertThat(side(skjema, KOMMUNEN)).doesNotContain(navn);

        Map<String, String> tillegg = tillegg();
        assertThat(send("/kodelister/tiltak/ny", tillegg, IMDI).getStatus()).isEqualTo(302);
        assertThat(send("/kodelister/tiltak/ny", tillegg, IMDI).getStatus())
                .as("sendt to ganger")
                .isEqualTo(302);
        String verdien = "/kodelister/tiltak/" + kode;
        assertThat(side(verdien + "?lagret=ja", IMDI))
                .contains("Endringen er lagret", navn + " nn", navn + " en", "Brev fra departementet")
                .contains("Avslutt verdien", "Gi nytt navn", "Ikke bekreftet mot NIR");
        assertThat(side("/kodelister/tiltak?vis=ubekreftet", KOMMUNEN))
                .contains(kode, "Ikke bekreftet mot NIR", "Kommunene ba om verdien", "Ingrid Imdi")
                .doesNotContain("SPRAAKPRAKSIS", "Legg til en verdi");
        assertThat(side(verdien, KOMMUNEN)).contains(navn).doesNotContain("Avslutt verdien");

        assertThat(side(skjema, KOMMUNEN)).contains(navn);
        long nr = ((Utfall.Godtatt) registrer(person, idag)).kvittering().nr();
        assertThat(side("/personer/" + person + "/introduksjonsprogram", KOMMUNEN))
                .contains(navn);
        assertThat(paa("en", "/personer/" + person + "/introduksjonsprogram")).contains(navn + " en");
        assertThat(paa("nn", "/personer/" + person + "/introduksjonsprogram")).contains(navn + " nn");

        assertThat(send(
                                verdien + "/bekreft",
                                Map.of("bekreft-kilde", "NIR", "bekreft-grunn", "Sett i NIR i går."),
                                IMDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(verdien + "/navn", omdoeping(navn + " ny", idag), IMDI).getStatus())
                .isEqualTo(302);
        assertThat(side("/personer/" + person + "/introduksjonsprogram", KOMMUNEN))
                .as("også det som er registrert før")
                .contains(navn + " ny");

        assertThat(send(verdien + "/slutt", slutt(idag), IMDI).getStatus()).isEqualTo(302);
        assertThat(registrer(person, idag.plusDays(1)))
                .isInstanceOfSatisfying(
                        Utfall.Avvist.class,
                        avvist -> assertThat(avvist.avvisninger())
                                .contains(
                                        new Avvisning.KodenGjelderIkkeDenDagen("tiltakskode", kode, idag.plusDays(1))));
        assertThat(register.gjeldende().liste(Kodeverk.TILTAK).list(idag.plusDays(1)))
                .noneMatch(en -> en.kode().equals(kode));
        avsluttetIGaar();
        assertThat(side(skjema, KOMMUNEN)).doesNotContain("value=\"" + kode);
        assertThat(side("/personer/" + person + "/introduksjonsprogram", KOMMUNEN))
                .contains(navn);
        assertThat(side("/personer/" + person + "/registrer/korriger/" + nr, KOMMUNEN))
                .as("det som rettes, beholder koden sin")
                .contains(navn);
    }

    @Test
    @DisplayName("en ny avslutningsårsak virker på kategorien etter gruppen sin, uten ny utgave av programmet")
    void gruppe() throws Exception {
        Map<String, String> felter = tillegg();
        felter.putAll(Map.of("ny-gruppe", "AVBRUDD", "ny-ordninger-INTRO", "true", "ny-maaloppnaaelse", "nei"));
        assertThat(send("/kodelister/avslutningsaarsak/ny", felter, IMDI).getStatus())
                .isEqualTo(302);
        long person = tildelt();
        godtatt(person, Fortelling.begynt(idag.minusDays(5)));
        godtatt(person, new Kommando.AvsluttOrdning("INTRO", idag, kode));

        assertThat(fakta.hent(List.of(person)).values().iterator().next().program())
                .extracting(Program::utfall)
                .containsExactly(Programutfall.AVBRUTT);
        assertThat(side("/personer/" + person + "/introduksjonsprogram", KOMMUNEN))
                .contains(navn);
    }

    @Test
    @DisplayName("feil avvises ved feltet, og ingenting av det som er skrevet, blir borte")
    void feil() throws Exception {
        Map<String, String> galt = tillegg();
        galt.putAll(Map.of("ny-kode", "nettverk", "ny-nn", " ", "ny-fom", "31.02.2027", "ny-grunn", "kort"));
        galt.remove("ny-gruppe");
        galt.remove("ny-bekreftet");
        MockHttpServletResponse svar = send("/kodelister/tiltak/ny", galt, IMDI);
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                .contains("felt-ny-kode-feil", "felt-ny-nn-feil", "felt-ny-fom-feil", "felt-ny-gruppe-feil")
                .contains("felt-ny-bekreftet-feil", "felt-ny-grunn-feil", "Skriv navnet på nynorsk", navn);

        Map<String, String> finnes = tillegg();
        finnes.put("ny-kode", "MENTOR");
        assertThat(send("/kodelister/tiltak/ny", finnes, IMDI).getContentAsString(StandardCharsets.UTF_8))
                .contains("Koden MENTOR finnes i listen allerede");

        Map<String, String> senere = tillegg();
        senere.put("ny-fom", NORSK.format(idag.plusDays(10)));
        assertThat(send("/kodelister/tiltak/ny", senere, IMDI).getStatus()).isEqualTo(302);
        String verdien = "/kodelister/tiltak/" + kode;
        assertThat(send(verdien + "/slutt", slutt(idag.plusDays(9)), IMDI).getContentAsString(StandardCharsets.UTF_8))
                .contains("så den kan ikke slutte før", "felt-slutt-tom-feil", "ingen trenger den lenger");
        assertThat(send("/kodelister/tiltak/LIVSMESTRING/slutt", slutt(idag), IMDI)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("kjenner LIVSMESTRING ved navn");
        assertThat(send("/kodelister/vedtakstype/TILDELING/slutt", slutt(idag), IMDI)
                        .getStatus())
                .isEqualTo(422);

        long nr = register.list().getLast().nr();
        Map<String, String> tilbake = Map.of("tilbake-grunn", "Skrevet med feil kode.");
        assertThat(send(verdien + "/tilbake?nr=" + nr, Map.of(), IMDI).getContentAsString(StandardCharsets.UTF_8))
                .contains("felt-tilbake-grunn-feil");
        assertThat(send("/kodelister/tiltak/MENTOR/tilbake?nr=" + nr, tilbake, IMDI)
                        .getStatus())
                .as("en annen verdis endring")
                .isEqualTo(404);
        assertThat(send(verdien + "/tilbake?nr=" + nr, tilbake, IMDI).getStatus())
                .isEqualTo(302);
        assertThat(side(verdien, IMDI)).contains("Tatt tilbake før den ble brukt", "Skrevet med feil kode.");
        assertThat(send("/kodelister/tiltak/ny", tillegg(), KOMMUNEN).getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("siden sier hva som kan endres i hver liste, og hvorfor resten ikke kan det")
    void hvorfor() throws Exception {
        assertThat(side("/kodelister", KOMMUNEN))
                .contains("Avslutningsårsaker", "28 lister med", "ikke bekreftet mot NIR", "Gi nytt navn, bekrefte");
        assertThat(side("/kodelister?vis=ubekreftet", KOMMUNEN))
                .contains("Årsaker til retting")
                .doesNotContain("Sivilstand");
        for (Kodeverk kodeverk : Kodeverk.values()) {
            assertThat(side("/kodelister/" + kodeverk.id() + "?vis=alle", IMDI)).doesNotContain("⟦");
        }
        assertThat(side("/kodelister/kategori/RETT", IMDI))
                .contains("Dette er lovens egne ord")
                .doesNotContain("Avslutt verdien", "Gi verdien nytt navn");
        assertThat(side("/kodelister/avslutningsaarsak/DOED", IMDI))
                .contains("kjenner denne verdien ved navn", "Gi verdien nytt navn", "Bekreft verdien")
                .doesNotContain("Avslutt verdien");
        assertThat(http.perform(som(get("/kodelister/troll"), IMDI))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(http.perform(som(get("/kodelister/tiltak/TROLL"), IMDI))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private Map<String, String> tillegg() {
        Map<String, String> felter = new HashMap<>(Map.of(
                "ny-noekkel",
                UUID.randomUUID().toString(),
                "ny-kode",
                kode,
                "ny-nb",
                navn,
                "ny-nn",
                navn + " nn",
                "ny-en",
                navn + " en",
                "ny-fom",
                NORSK.format(idag.minusDays(1)),
                "ny-gruppe",
                "ARBEID",
                "ny-kilde",
                "Brev fra departementet",
                "ny-bekreftet",
                "nei",
                "ny-grunn",
                "Kommunene ba om verdien."));
        return felter;
    }

    private static Map<String, String> omdoeping(String nytt, LocalDate fom) {
        return Map.of(
                "navn-nb",
                nytt,
                "navn-nn",
                nytt + " nn",
                "navn-en",
                nytt + " en",
                "navn-fom",
                NORSK.format(fom),
                "navn-kilde",
                "Brev",
                "navn-bekreftet",
                "ja",
                "navn-grunn",
                "Departementet bruker dette navnet.");
    }

    private static Map<String, String> slutt(LocalDate tom) {
        return Map.of(
                "slutt-tom", NORSK.format(tom), "slutt-grunn", "Ordningen er avviklet, ingen trenger den lenger.");
    }

    /** As it will stand tomorrow: nobody may end a value yesterday. */
    private void avsluttetIGaar() {
        jdbc.sql("""
                insert into kodelisteendring (noekkel, liste, kode, slag, dag, egenskaper, grunn, endret_av, endret)
                values (:noekkel, 'TILTAK', :kode, 'AVSLUTT', :dag, '{}', 'Prøve.', 'Prøven', '2026-01-01')
                """)
                .param("noekkel", UUID.randomUUID().toString())
                .param("kode", kode)
                .param("dag", idag.minusDays(1))
                .update();
    }

    private long tildelt() {
        long person = personer.bosattFlyktning();
        godtatt(person, Fortelling.tildeling(idag.minusDays(10)));
        return person;
    }

    private void godtatt(long person, Kommando kommando) {
        assertThat(registrering.utfoer(Fortelling.innsending(person, kommando))).isInstanceOf(Utfall.Godtatt.class);
    }

    private Utfall registrer(long person, LocalDate fom) {
        return registrering.utfoer(Fortelling.innsending(
                person, new Kommando.RegistrerTiltak("INTRO", kode, fom, fom, new BigDecimal("10"))));
    }

    private String side(String adresse, Bruker hvem) throws Exception {
        return http.perform(som(get(adresse), hvem))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String paa(String spraak, String adresse) throws Exception {
        return http.perform(som(get(adresse), KOMMUNEN).header("Accept-Language", spraak))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String adresse, Map<String, String> felter, Bruker hvem) throws Exception {
        MockHttpServletRequestBuilder kall = som(post(adresse), hvem).with(csrf());
        felter.forEach(kall::param);
        return http.perform(kall).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder som(MockHttpServletRequestBuilder kall, Bruker hvem) {
        return kall.with(Testbrukere.innlogget(hvem));
    }
}
