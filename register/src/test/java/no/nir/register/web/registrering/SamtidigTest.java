package no.nir.register.web.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.register.Registertest;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Ola has opened the form; Kari is first. */
@Registertest
@DisplayName("To som retter den samme registreringen")
class SamtidigTest {

    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Bruker KARI = new Bruker(
            "saksbehandler-9",
            "Kari Saksbehandler",
            Set.of(Rolle.KOMMUNENIRSUPERBRUKER),
            new Organisasjon.Kommune(Registreringspersoner.KOMMUNEN, "Kommunen"));

    @Autowired
    private WebApplicationContext kontekst;

    @Autowired
    private Registreringspersoner personer;

    @Autowired
    private Registrering registrering;

    private Saksbehandlerkall ola;
    private long person;
    private LocalDate idag = LocalDate.EPOCH;
    private long nr;

    @BeforeEach
    void olaHarAapnetSkjemaet() {
        ola = new Saksbehandlerkall(kontekst);
        person = personer.bosattFlyktning();
        idag = personer.idag();
        nr = kari(krav(5));
    }

    @Test
    @DisplayName("ser den førstes endring ved siden av sin egen, og kan korrigere den nye med det hun skrev")
    void korrigertAvBegge() throws Exception {
        long nytt = kari(new Kommando.Korriger(nr, "FEIL_DATO", krav(4)));

        MockHttpServletResponse valg = ola.send(sti("korriger", nr), egen(3));

        assertThat(valg.getStatus()).isEqualTo(409);
        assertThat(tekst(valg))
                .contains("av Kari Saksbehandler, Sarpsborg. Nå gjelder nummer " + nytt)
                .contains("Årsak: Feil dato.")
                .contains("Det du sendte, er ikke registrert")
                .contains(">Endret<")
                .containsSubsequence(dag(5), dag(4), dag(3))
                .contains("/historikk#post-" + nytt)
                .doesNotContain("⟦");
        Map<String, String> videre = skjulte(tekst(valg));
        assertThat(videre).containsEntry("dato", NORSK.format(idag.minusDays(3)));
        assertThat(videre.get("noekkel")).doesNotStartWith("olas");

        Map<String, String> endre = new HashMap<>(videre);
        endre.put("steg", "endre");
        String skjema = tekst(ola.send(sti("korriger", nytt), endre));
        assertThat(skjema)
                .contains("registrert som nummer " + nytt)
                .contains("value=\"" + NORSK.format(idag.minusDays(3)) + "\"");
        assertThat(ola.send(sti("korriger", nytt), videre).getStatus()).isEqualTo(302);
        assertThat(ola.send(sti("korriger", nytt), videre).getStatus())
                .as("dobbeltklikk")
                .isEqualTo(302);
    }

    @Test
    @DisplayName("annullert i mellomtiden: det hun skrev, kan registreres på nytt; annullert av begge er gjort")
    void annullert() throws Exception {
        kari(new Kommando.Annuller(nr, "DOBBELT"));

        String valg = tekst(ola.send(sti("korriger", nr), egen(3)));
        assertThat(valg)
                .contains("Registreringen er annullert i mellomtiden")
                .contains("action=\"/personer/" + person + "/registrer/kontakt\"")
                .containsSubsequence(dag(5), dag(3));
        assertThat(ola.send("/personer/" + person + "/registrer/kontakt", skjulte(valg))
                        .getStatus())
                .isEqualTo(302);

        assertThat(tekst(ola.send(sti("annuller", nr), egen(3))))
                .contains("La den være annullert")
                .doesNotContain("name=\"steg\"");
    }

    @Test
    @DisplayName("et skjema som åpnes etterpå, viser veien til den som står; API-et får nummeret på den")
    void aapnetEtterpaa() throws Exception {
        long foerste = kari(new Kommando.Korriger(nr, "FEIL_DATO", krav(4)));
        long siste = kari(new Kommando.Korriger(foerste, "FEIL_DATO", krav(2)));

        assertThat(tekst(ola.hent(sti("annuller", nr), "nb")))
                .contains("href=\"" + sti("annuller", siste) + "\"")
                .doesNotContain("Det du sendte");
        assertThat(utfall(new Kommando.Annuller(nr, "DOBBELT")))
                .isEqualTo(
                        new Utfall.Avvist(java.util.List.of(new Avvisning.RegistreringenErKorrigert("nr", nr, siste))));
    }

    @Test
    @DisplayName(
            "tilbake til et skjema som er sendt, og sendt igjen med noe annet: det sies, og kan sendes som noe nytt")
    void tilbakeknapp() throws Exception {
        Map<String, String> foerste = egen(3);
        assertThat(ola.send("/personer/" + person + "/registrer/kontakt", foerste)
                        .getStatus())
                .isEqualTo(302);

        Map<String, String> igjen = new LinkedHashMap<>(foerste);
        igjen.put("dato", NORSK.format(idag.minusDays(1)));
        String svar = tekst(ola.send("/personer/" + person + "/registrer/kontakt", igjen));
        assertThat(svar).contains("alt sendt én gang").contains("value=\"" + NORSK.format(idag.minusDays(1)) + "\"");
        igjen.put("noekkel", skjulte(svar).get("noekkel"));
        assertThat(ola.send("/personer/" + person + "/registrer/kontakt", igjen).getStatus())
                .isEqualTo(302);
    }

    private Kommando.RegistrerKontakt krav(int dagerSiden) {
        return new Kommando.RegistrerKontakt("INTRO", "KRAV", idag.minusDays(dagerSiden));
    }

    private Map<String, String> egen(int dagerSiden) {
        return Map.of(
                "korreksjonsaarsak",
                "FEIL_DATO",
                "ordning",
                "INTRO",
                "slag",
                "KRAV",
                "dato",
                NORSK.format(idag.minusDays(dagerSiden)),
                "noekkel",
                "olas-noekkel-1" + dagerSiden + person);
    }

    private Utfall utfall(Kommando kommando) {
        return registrering.utfoer(new Innsending(
                new Personreferanse.Intern(person),
                Registreringspersoner.KOMMUNEN,
                kommando,
                new Avsender.Innlogget(KARI, Kanal.WEB),
                Saksbehandlerkall.noekkel(),
                Bekreftelse.ingen()));
    }

    private long kari(Kommando kommando) {
        return ((Utfall.Godtatt) utfall(kommando)).kvittering().nr();
    }

    private String sti(String slag, long registrering) {
        return "/personer/" + person + "/registrer/" + slag + "/" + registrering;
    }

    /** As a table writes it: the day and the month in words. */
    private String dag(int dagerSiden) {
        return ">" + idag.minusDays(dagerSiden).getDayOfMonth() + ".\u00a0";
    }

    private static Map<String, String> skjulte(String side) {
        Map<String, String> felter = new LinkedHashMap<>();
        Matcher treff = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(side.substring(side.indexOf("<main")));
        while (treff.find()) {
            felter.put(treff.group(1), treff.group(2));
        }
        felter.remove("_csrf");
        return felter;
    }

    private static String tekst(MockHttpServletResponse svar) {
        return new String(svar.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
