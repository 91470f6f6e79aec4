package no.nir.register.web.person;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.medAdvarsler;
import static no.nir.register.registrering.Fortelling.vedtak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Klagen står ved vedtaket")
class KlagesideTest {

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Test
    @DisplayName("fra vedtaket til skjemaet, fra klagen til svaret, og også når vedtaket siden er rettet")
    void klage() throws Exception {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        FattVedtak avslag = vedtak("INTRO", "AVSLAG", idag.minusDays(40));
        long nr = nr(medAdvarsler(innsending(person, avslag), "Vilkår.", "PERSONEN_HAR_RETT_DEN_DAGEN"));
        String skjema = "/personer/" + person + "/registrer/klage?ordning=INTRO&amp;vedtakNr=" + nr;
        assertThat(side("/personer/" + person + "/vedtak")).contains(skjema).doesNotContain("Klage mottatt");
        assertThat(side(skjema.replace("&amp;", "&"))).contains("value=\"" + nr + "\"", "Avslag, ");

        long klage = nr(innsending(person, new RegistrerKlage("INTRO", nr, idag.minusDays(30))));
        assertThat(side("/personer/" + person + "/vedtak"))
                .contains("Ikke avgjort ennå", "/registrer/klageavgjoerelse?ordning=INTRO&amp;klageNr=" + klage);
        nr(innsending(person, new AvgjoerKlage("INTRO", klage, "STADFESTET", idag)));
        FattVedtak rettet = new FattVedtak(
                "INTRO",
                "AVSLAG",
                avslag.vedtaksdato(),
                "Rettet begrunnelse.",
                null,
                "ALDER",
                false,
                null,
                null,
                avslag.klagerettOpplyst(),
                avslag.klagerettForm(),
                true,
                avslag.faktaUndersoektHvordan());
        nr(medAdvarsler(
                innsending(person, new Korriger(nr, "FEIL_VERDI", rettet)), "Vilkår.", "PERSONEN_HAR_RETT_DEN_DAGEN"));

        assertThat(side("/personer/" + person + "/vedtak"))
                .contains("Rettet begrunnelse.", "Klage mottatt")
                .containsPattern("stadfestet \\d+\\. ")
                .doesNotContain("Ikke avgjort ennå");
    }

    @Test
    @DisplayName(
            "et skjema uten noe å gjelde peker på det som må registreres først; programmet viser avslaget med grunnen")
    void foerst() throws Exception {
        long person = personer.bosattFlyktning();
        LocalDate idag = personer.idag();
        String sti = "/personer/" + person + "/registrer/";
        assertThat(side(sti + "klage?ordning=INTRO"))
                .contains("href=\"" + sti + "vedtak?ordning=INTRO\"")
                .doesNotContain("name=\"mottatt\"", "name=\"vedtakNr\"");
        assertThat(side(sti + "klageavgjoerelse?ordning=INTRO"))
                .contains("href=\"" + sti + "klage?ordning=INTRO\"")
                .doesNotContain("name=\"utfall\"", "name=\"klageNr\"");
        assertThat(side(sti + "oppfoelging?ordning=INTRO"))
                .contains("href=\"" + sti + "permisjon?ordning=INTRO\"", "name=\"fom\"");
        assertThat(side(sti + "avslutning?ordning=INTRO"))
                .contains("href=\"" + sti + "oppstart?ordning=INTRO\"", "name=\"aarsak\"");
        nr(medAdvarsler(innsending(person, vedtak("INTRO", "AVSLAG", idag)), "Vilkår.", "PERSONEN_HAR_RETT_DEN_DAGEN"));

        assertThat(side(sti + "klage?ordning=INTRO")).contains("name=\"mottatt\"");
        assertThat(side(sti + "klage?ordning=NORSK")).doesNotContain("name=\"mottatt\"");
        assertThat(side("/personer/" + person + "/introduksjonsprogram"))
                .contains("Avslag: annen grunn, se begrunnelsen");
    }

    private long nr(Innsending innsending) {
        Utfall utfall = registrering.utfoer(innsending);
        assertThat(utfall).isInstanceOf(Utfall.Godtatt.class);
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    private String side(String adresse) throws Exception {
        MockHttpServletResponse svar = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get(adresse)
                        .with(Testbrukere.innlogget(Testbrukere.superbruker(Registreringspersoner.KOMMUNEN))))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(adresse).isEqualTo(200);
        return Lest.av(svar.getContentAsString(StandardCharsets.UTF_8));
    }
}
