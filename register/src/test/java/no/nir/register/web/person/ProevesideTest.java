package no.nir.register.web.person;

import static no.nir.register.registrering.Fortelling.innsending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import no.nir.ident.DufNummer;
import no.nir.register.Registertest;
import no.nir.register.kilde.hkdir.Hkdirfortelling;
import no.nir.register.person.Personoppslag;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.web.Lest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Prøveresultatene står på personens side")
class ProevesideTest {

    private static final Bruker EGEN = Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registrering registrering;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Personoppslag oppslag;

    private Hkdirfortelling hkdir;
    private long person;
    private DufNummer duf;

    @BeforeEach
    void start() {
        hkdir = new Hkdirfortelling(kontekst);
        person = personer.bosattFlyktning();
        duf = oppslag.les(person).identer().stream()
                .map(rad -> rad.faktum().nummer())
                .filter(DufNummer.class::isInstance)
                .map(DufNummer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void stopp() {
        hkdir.close();
    }

    @Test
    @DisplayName(
            "før noe er meldt, sier siden det; siden kan bare lese, og beste resultat står ved målet, uten det som er annullert")
    void norsk() throws Exception {
        String norsk = "/personer/" + person + "/norsk";
        assertThat(side(norsk))
                .contains("HK-dir har ikke meldt noe resultat til NIR.")
                .doesNotContain("Beste resultat");
        registrer(new Kommando.SettNorskmaal("NORSK", "MUNTLIG", "B1", personer.idag()));
        String rettet = Hkdirfortelling.nyReferanse();
        hkdir.norskproeve("NY", duf, rettet, "\"lese\":\"A2\",\"muntlig\":\"A2\"");
        hkdir.norskproeve("KORRIGERT", duf, rettet, "\"lese\":\"A2\",\"muntlig\":\"B1\"");
        hkdir.norskproeve("NY", duf, Hkdirfortelling.nyReferanse(), "\"skriftlig\":\"UNDER_A1\",\"muntlig\":\"A1\"");
        String annullert = Hkdirfortelling.nyReferanse();
        hkdir.norskproeve("NY", duf, annullert, "\"muntlig\":\"B2\"");
        hkdir.annuller(duf, annullert);
        hkdir.samfunn(duf, Hkdirfortelling.nyReferanse(), "IKKE_BESTAATT", "ti");

        assertThat(side(norsk))
                .containsPattern("Muntlig kommunikasjon B1 [0-9.]+ B1 \\(12\\.03\\.2026\\)")
                .contains("Norskprøve A2–B1 12.03.2026 A2 ikke tatt ikke tatt B1")
                .contains("Norskprøve A2–B1 12.03.2026 ikke tatt ikke tatt under A1 A1")
                .contains("Beste resultat A2 ikke tatt under A1 B1")
                .contains("Samfunnskunnskapsprøve 03.02.2026 tigrinja Ikke bestått")
                .contains("må prøvestedet eller HK-dir rette det")
                .doesNotContain("B2", "⟦");
        assertThat(side("/personer/" + person)).contains("Norskprøve A2–B1: lese A2, muntlig B1");
    }

    @Test
    @DisplayName("historikken har hver melding, også den som er rettet og annullert, med ord")
    void historikk() throws Exception {
        String referanse = Hkdirfortelling.nyReferanse();
        hkdir.norskproeve("NY", duf, referanse, "\"muntlig\":\"UNDER_A1\"");
        hkdir.norskproeve("KORRIGERT", duf, referanse, "\"muntlig\":\"A1\"");
        hkdir.annuller(duf, referanse);
        hkdir.samfunn(duf, Hkdirfortelling.nyReferanse(), "BESTAATT", "ar");
        assertThat(side("/personer/" + person + "/historikk"))
                .contains("Prøveresultat annullert av HK-dir", "Prøveresultat, rettet av HK-dir", referanse)
                .contains("Muntlig kommunikasjon under A1", "Tatt 12. mars 2026", "Språk arabisk", "Resultat Bestått")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("en fremmed kommune ser dem ikke")
    void fremmed() throws Exception {
        hkdir.norskproeve("NY", duf, Hkdirfortelling.nyReferanse(), "\"muntlig\":\"A1\"");
        assertThat(svar("/personer/" + person + "/norsk", Testbrukere.superbruker(Registreringspersoner.ANNEN_KOMMUNE))
                        .getStatus())
                .isEqualTo(404);
    }

    private void registrer(Kommando kommando) {
        assertThat(registrering.utfoer(innsending(person, kommando))).isInstanceOf(Utfall.Godtatt.class);
    }

    /** The text of the page, tags and superfluous space left out. */
    private String side(String adresse) throws Exception {
        MockHttpServletResponse svar = svar(adresse, EGEN);
        assertThat(svar.getStatus()).as(adresse).isEqualTo(200);
        return Lest.av(svar.getContentAsString(StandardCharsets.UTF_8))
                .replaceAll("<title>|</title>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private MockHttpServletResponse svar(String adresse, Bruker bruker) throws Exception {
        return MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build()
                .perform(get(adresse).with(Testbrukere.innlogget(bruker)))
                .andReturn()
                .getResponse();
    }
}
