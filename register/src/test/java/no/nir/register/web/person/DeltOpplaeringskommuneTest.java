package no.nir.register.web.person;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Registreringspersoner.KOMMUNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.SettOpplaeringskommune;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Kommunen som gir opplæringen, er delt")
class DeltOpplaeringskommuneTest {

    private static final String SETNING =
            "Ålesund er delt i Ålesund, Haram. NIR kan ikke vite hvem av dem som gir opplæringen nå";

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "siden sier det og hva som må gjøres, ingen av delene når personen, og når raden er korrigert, gjør den ene det")
    void delt() throws Exception {
        long person = personer.bosattFlyktning();
        LocalDate fom = personer.idag().minusDays(20);
        long nr = registrert(person, new SettOpplaeringskommune("NORSK", "0301", fom, null));
        jdbc.sql("update opplaeringskommune set opplaeringskommune = '1507' where person_id = ? and nr = ?")
                .params(person, nr)
                .update();

        assertThat(norsk(person, KOMMUNEN)).startsWith("200").contains(SETNING, "Korriger raden");
        assertThat(norsk(person, "1508")).startsWith("404");
        assertThat(norsk(person, "1580")).startsWith("404");

        registrert(person, new Korriger(nr, "FEIL_VERDI", new SettOpplaeringskommune("NORSK", "1508", fom, null)));
        assertThat(norsk(person, KOMMUNEN)).doesNotContain("er delt i");
        assertThat(norsk(person, "1508")).startsWith("200");
        assertThat(norsk(person, "1580")).startsWith("404");
    }

    private long registrert(long person, Kommando kommando) {
        Utfall utfall = registrering.utfoer(innsending(person, kommando));
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private String norsk(long person, String kommune) throws Exception {
        Bruker bruker = Testbrukere.superbruker(kommune);
        MockHttpServletResponse svar = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get("/personer/" + person + "/norsk").with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
        return svar.getStatus() + " " + Lest.av(svar.getContentAsString(StandardCharsets.UTF_8));
    }
}
