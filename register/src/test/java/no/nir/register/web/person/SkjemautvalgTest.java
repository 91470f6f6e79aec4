package no.nir.register.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.Registertest;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppfoelging;
import no.nir.register.registrering.kommando.Kommando.RegistrerVideregaaende;
import no.nir.register.registrering.kommando.Kommando.SettNorskmaal;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Testrader;
import no.nir.register.web.Lest;
import no.nir.register.web.person.status.Steg;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Skjemaene som tilbys, er de som finnes etter personens lov")
class SkjemautvalgTest {

    private static final LocalDate FOER_INTEGRERINGSLOVEN = LocalDate.of(2019, 6, 3);

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("integreringsloven: alle, uten noen merknad")
    void integreringsloven() throws Exception {
        long person = personer.bosattFlyktning();
        assertThat(side(person, "introduksjonsprogram"))
                .contains("/registrer/sluttmaal?", "Ikke noe sluttmål er registrert")
                .doesNotContain("registreres bare etter");
        assertThat(side(person, "norsk"))
                .contains(
                        "/registrer/norskmaal?",
                        "/registrer/videregaaende?",
                        "Personen hører til integreringsloven. Spor registreres bare etter introduksjonsloven.")
                .doesNotContain("/registrer/spor?", "hører til introduksjonsloven");
    }

    @Test
    @DisplayName("introduksjonsloven: ikke det som kom i 2021, og siden sier hvorfor")
    void introduksjonsloven() throws Exception {
        long person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, FOER_INTEGRERINGSLOVEN);
        assertThat(side(person, "introduksjonsprogram"))
                .contains(
                        "/registrer/tiltak?",
                        "Personen hører til introduksjonsloven. Sluttmål og oppfølging i permisjon registreres bare etter")
                .doesNotContain("/registrer/sluttmaal?", "Ikke noe sluttmål er registrert");
        assertThat(side(person, "norsk"))
                .contains("/registrer/timer?", "/registrer/spor?", "Norskmål, oppfølging i permisjon og videregående")
                .doesNotContain("/registrer/norskmaal?", "/registrer/videregaaende?");
    }

    @Test
    @DisplayName("skjemaene på siden står i den rekkefølgen ting skjer")
    void faser() throws Exception {
        assertThat(side(personer.bosattFlyktning(), "introduksjonsprogram"))
                .containsSubsequence(
                        "Registrer kompetansekartlegging",
                        "Før vedtaket",
                        "/registrer/milepael?",
                        "Vedtak og mål",
                        "/registrer/vedtak?",
                        "Underveis",
                        "/registrer/tiltak?",
                        "Klage",
                        "/registrer/klage?",
                        "Avslutning",
                        "/registrer/avslutning?",
                        "Annet",
                        "/registrer/overproeving?");
    }

    @Test
    @DisplayName("et skjema har bare slagene etter personens lov, og sier hvorfor de andre mangler")
    void slagene() throws Exception {
        long ny = personer.bosattFlyktning();
        long gammel = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, FOER_INTEGRERINGSLOVEN);
        assertThat(side(ny, "registrer/milepael?ordning=INTRO&milepael=KOMPETANSEKARTLEGGING"))
                .containsPattern("value=\"KOMPETANSEKARTLEGGING\"[^>]*(selected|checked)")
                .contains("Personen hører til integreringsloven. Derfor er ikke dette med: individuell plan utarbeidet")
                .doesNotContain("value=\"INDIVIDUELL_PLAN\"");
        assertThat(side(gammel, "registrer/milepael?ordning=INTRO"))
                .contains("value=\"INDIVIDUELL_PLAN\"", "Personen hører til introduksjonsloven.")
                .doesNotContain("value=\"INTEGRERINGSKONTRAKT\"");
        assertThat(side(ny, "registrer/vedtak?ordning=NORSK"))
                .containsSubsequence(
                        "Derfor står dette sist i listen, og velges det, ber NIR om en begrunnelse: utvidet norskopplæring (§ 43 g).",
                        "value=\"FRITAK_OPPLAERING\"",
                        "<optgroup label=\"NIR finner ingen rett etter kapittel 6 A\">",
                        "value=\"UTVIDET_NORSK_43G\"",
                        "</optgroup>")
                .doesNotContain("value=\"BETALING_TAPTE_TIMER\"", "NIR finner ingen plikt");
        assertThat(side(gammel, "registrer/vedtak?ordning=NORSK"))
                .contains("value=\"BETALING_TAPTE_TIMER\"")
                .doesNotContain("value=\"UTVIDET_NORSK_43G\"");
    }

    @Test
    @DisplayName("skjemaet sier hva NIR vet som betyr noe for det, med paragraf")
    void veiledning() throws Exception {
        long person = personer.bosattFlyktning();
        assertThat(side(person, "registrer/vedtak?ordning=INTRO"))
                .contains(
                        "Dette vet NIR",
                        "NIR beregner rett og plikt til introduksjonsprogram fra",
                        "Det er et forslag, ikke et vedtak.",
                        "Vedtak og start senest",
                        "kan programmet vare i 24 måneder og ikke forlenges (integreringsloven § 14)",
                        "Sluttmålet er ikke registrert.",
                        "Fristen for å registrere er to måneder (integreringsforskriften §§ 58, 59)");
        assertThat(side(person, "registrer/fravaer?ordning=INTRO"))
                .contains(
                        "Ingen tildeling er registrert i ordningen.",
                        "Ferie: 0 av 25 arbeidsdager er brukt i år, 25 igjen (integreringsforskriften § 18).");
        assertThat(side(person, "registrer/sluttmaal?ordning=INTRO"))
                .contains("fag- og yrkesopplæring 60 måneder", "deler av videregående opplæring 36 måneder, 12 til");
        assertThat(side(person, "registrer/tiltak?ordning=INTRO")).contains("Ingen tiltak er i gang i dag.");
        assertThat(side(person, "registrer/norskmaal?ordning=NORSK")).contains("Ingen norskmål er registrert.");
        assertThat(side(person, "registrer/oppfoelging?ordning=INTRO")).contains("Registrer permisjonen først.");
        assertThat(side(person, "registrer/klage?ordning=INTRO"))
                .contains("Registrer vedtaket først.", "registrer/vedtak?ordning=INTRO");
        assertThat(side(person, "registrer/klageavgjoerelse?ordning=INTRO")).contains("Registrer klagen først.");
    }

    @Test
    @DisplayName("det som ikke tilbys, blir også avvist om det sendes likevel")
    void sammeSvar() {
        long person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, FOER_INTEGRERINGSLOVEN);
        LocalDate dag = personer.idag().minusDays(3);
        assertThat(Steg.values())
                .filteredOn(steg -> !steg.finnesEtter(Set.of(Lov.INTRODUKSJONSLOVEN)))
                .isNotEmpty()
                .allSatisfy(steg -> assertThat(avvist(person, kommando(steg, dag)))
                        .as(steg.name())
                        .contains("DETTE_REGISTRERES_IKKE_ETTER_LOVEN"));
    }

    @Test
    @DisplayName("kommunen som gir opplæringen for en annen, tilbys opplæringens skjemaer i ordningen og ingen andre")
    void opplaeringskommunen() throws Exception {
        long person = personer.bosattFlyktning(
                Registreringspersoner.ANNEN_KOMMUNE, personer.idag().minusMonths(3));
        new Testrader(jdbc)
                .opplaering(
                        person, Registreringspersoner.KOMMUNEN, personer.idag().minusDays(9), null);
        assertThat(side(person, "norsk"))
                .contains("/registrer/timer?", "gir opplæringen for kommunen som har ansvaret")
                .doesNotContain("/registrer/vedtak?", "/registrer/avslutning?", "/registrer/klage?");
        assertThat(side(person, "introduksjonsprogram")).doesNotContain("/registrer/");
    }

    private static Kommando kommando(Steg steg, LocalDate dag) {
        return switch (steg) {
            case SLUTTMAAL -> new SettSluttmaal("INTRO", "ARBEID", dag);
            case NORSKMAAL -> new SettNorskmaal("NORSK", "MUNTLIG", "B1", dag);
            case OPPFOELGING -> new RegistrerOppfoelging("NORSK", dag, dag, BigDecimal.ONE);
            case VIDEREGAAENDE -> new RegistrerVideregaaende("NORSK", dag, null);
            default -> throw new AssertionError(steg + " is not offered under introduksjonsloven; say what it sends");
        };
    }

    private Set<String> avvist(long person, Kommando kommando) {
        Utfall utfall = registrering.utfoer(Fortelling.innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Avvist.class);
        return ((Utfall.Avvist) utfall).avvisninger().stream().map(Funn::kode).collect(Collectors.toSet());
    }

    private String side(long person, String fane) throws Exception {
        MockHttpServletResponse svar = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get("/personer/" + person + "/" + fane)
                        .with(Testbrukere.innlogget(Testbrukere.superbruker(Registreringspersoner.KOMMUNEN))))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(fane).isEqualTo(200);
        return Lest.av(svar.getContentAsString(StandardCharsets.UTF_8));
    }
}
