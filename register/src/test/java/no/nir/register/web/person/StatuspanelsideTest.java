package no.nir.register.web.person;

import static no.nir.register.registrering.Fortelling.avslutning;
import static no.nir.register.registrering.Fortelling.begynt;
import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.tildeling;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Panelet om en ordning på personsiden")
class StatuspanelsideTest {

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private long person;
    private LocalDate idag = LocalDate.EPOCH;

    @BeforeEach
    void bosatt() {
        person = personer.bosattFlyktning();
        idag = personer.idag();
    }

    @Test
    @DisplayName("et avslag midt i programmet tar ikke bort siste dag; avslutningen etterpå er programmets")
    void avslagMidtI() throws Exception {
        begynn();
        assertThat(side("")).contains("Programmet kan vare til");
        assertThat(registrering.utfoer(medAdvarsler(
                        innsending(person, vedtak("INTRO", "AVSLAG", idag.minusDays(10))),
                        "Søknaden om forlengelse er avslått.",
                        "PERSONEN_HAR_RETT_DEN_DAGEN")))
                .isInstanceOf(Utfall.Godtatt.class);
        assertThat(side("")).contains("Vedtak om avslag", "Programmet kan vare til", "I gang");
        registrert(avslutning(idag.minusDays(1)));
        assertThat(jdbc.sql("select status from frist where person_id = ? and type = 'PROGRAM_TIL'")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("OPPFYLT");
    }

    @Test
    @DisplayName("permanent stans: stanset fra dagen, og avslutningen gjenstår")
    void stans() throws Exception {
        begynn();
        registrert(vedtak("INTRO", "STANS_PERMANENT", idag.minusDays(2)));
        assertThat(side(""))
                .contains(">Stanset<", "Avslutning med årsak er ikke registrert", "registrer/avslutning?ordning=INTRO")
                .doesNotContain(">I gang<", "Programmet kan vare til");
        assertThat(side(""))
                .as("streken i tidslinjen stanser der")
                .containsPattern("Introduksjonsprogram, fra [^<\"]+ til " + Pattern.quote(dato(idag.minusDays(2))));
        registrert(avslutning(idag.minusDays(1)));
        assertThat(side("")).contains(">Avsluttet<").doesNotContain(">Stanset<", "er ikke registrert");
    }

    @Test
    @DisplayName("en frist som er oversittet og ikke er svart på, går foran den som kommer")
    void oversittet() throws Exception {
        person = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusMonths(6));
        assertThat(side(""))
                .contains("Vedtak og start senest", "Tilbud om opplæring senest", "dager siden")
                .doesNotContain("Vedtak må være fattet innen");
    }

    @Test
    @DisplayName("en frist som ikke kan bety noe lenger, roper ikke: den står som hendt")
    void utloept() throws Exception {
        long gammel = personer.bosattFlyktning(Registreringspersoner.KOMMUNEN, idag.minusYears(9));
        person = gammel;
        assertThat(side(""))
                .containsPattern("<li>Frist som gikk ut [^<]+: Vedtak må være fattet innen</li>")
                .doesNotContain("dager siden");
        assertThat(side("/registrer/vedtak?ordning=INTRO")).doesNotContain("dager siden");
    }

    @Test
    @DisplayName("skjemaet for vedtak sier siste dag i programmet én gang")
    void enGang() throws Exception {
        assertThat(side("/registrer/vedtak?ordning=INTRO")).contains("Vedtak og start senest");
        begynn();
        assertThat(side("/registrer/vedtak?ordning=INTRO"))
                .contains("Siste dag er")
                .doesNotContain("Programmet kan vare til");
    }

    private static String dato(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb")));
    }

    private void begynn() {
        LocalDate start = idag.minusDays(40);
        registrert(tildeling(start));
        registrert(begynt(start));
    }

    private void registrert(Kommando kommando) {
        Innsending innsending = innsending(person, kommando);
        assertThat(registrering.utfoer(innsending)).isInstanceOf(Utfall.Godtatt.class);
    }

    private String side(String under) throws Exception {
        return Lest.av(MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get("/personer/" + person + under)
                        .locale(Locale.forLanguageTag("nb"))
                        .with(Testbrukere.innlogget(Testbrukere.superbruker(Registreringspersoner.KOMMUNEN))))
                .andReturn()
                .getResponse());
    }
}
