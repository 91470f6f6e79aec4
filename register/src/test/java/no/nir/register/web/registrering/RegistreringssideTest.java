package no.nir.register.web.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.web.Skrevetdag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@Registertest
class RegistreringssideTest {

    private static final DateTimeFormatter NORSK = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    JdbcClient jdbc;

    private Saksbehandlerkall kall;
    long person;
    LocalDate idag = LocalDate.EPOCH;

    @BeforeEach
    void aapne() {
        kall = new Saksbehandlerkall(kontekst);
        person = personer.bosattFlyktning();
        idag = personer.idag();
    }

    @Test
    @DisplayName("kommunen personen flyttet fra, ser kvitteringen for sitt eget, men ikke den nye kommunens")
    void andresKvittering() throws Exception {
        Map<String, String> krav = Map.of(
                "ordning", "NORSK", "slag", "KRAV", "dato", idag.toString(), "noekkel", Saksbehandlerkall.noekkel());
        String egen = String.valueOf(
                kall.send("/personer/" + person + "/registrer/kontakt", krav).getRedirectedUrl());
        personer.flytter(person, Registreringspersoner.ANNEN_KOMMUNE, idag.minusDays(80));
        String andres = String.valueOf(new Saksbehandlerkall(kontekst, Registreringspersoner.ANNEN_KOMMUNE)
                .send("/personer/" + person + "/registrer/kontakt", krav)
                .getRedirectedUrl());
        assertThat(egen).contains("/registrert/").isNotEqualTo(andres);
        assertThat(andres).contains("/registrert/");

        assertThat(kall.hent(egen, "nb").getStatus()).isEqualTo(200);
        assertThat(kall.hent(andres, "nb").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Skjema.class)
    @DisplayName("hvert skjema vises med alle feltene, på tre språk, uten en tekst som mangler")
    void skjemaene(Skjema skjema) throws Exception {
        for (String spraak : List.of("nb", "nn", "en")) {
            MockHttpServletResponse svar = kall.hent(sti(skjema) + "?ordning=NORSK", spraak);

            assertThat(svar.getStatus()).isEqualTo(200);
            assertThat(skjema.gjelderEnAnnen() ? List.of() : skjema.felter())
                    .filteredOn(felt -> !felt.equals("erstatterNr")) // asked where there is a tiltak to stand in for
                    .allMatch(felt -> tekst(svar).contains("name=\"" + felt + "\""));
            assertThat(tekst(svar)).doesNotContain("⟦");
        }
    }

    @Test
    @DisplayName("eksempelet på en dag står slik dagen skal skrives")
    void eksempel() throws Exception {
        String norsk = idag.format(NORSK);
        assertThat(Skrevetdag.finn(norsk)).contains(idag);
        assertThat(tekst(kall.hent(sti(Skjema.SLUTTMAAL) + "?ordning=INTRO", "nb")))
                .contains("dd.mm.åååå, for eksempel " + norsk);
        assertThat(tekst(kall.hent(sti(Skjema.SLUTTMAAL) + "?ordning=INTRO", "en")))
                .contains("dd.mm.yyyy, for example " + norsk);
    }

    @Test
    @DisplayName("et vedtak leses gjennom, sendes og gir kvittering; dobbeltklikk gir samme kvittering")
    void vedtak() throws Exception {
        Map<String, String> felter = vedtaksfelter();

        MockHttpServletResponse gjennom = send(Skjema.VEDTAK, felter);
        assertThat(gjennom.getStatus()).isEqualTo(200);
        assertThat(tekst(gjennom)).contains("Les gjennom før du sender").contains("Fyller vilkårene.");
        assertThat(antallPoster()).isZero();

        Map<String, String> skjulte = skjulte(tekst(gjennom));
        skjulte.put("steg", "send");
        MockHttpServletResponse foerste = send(Skjema.VEDTAK, skjulte);
        MockHttpServletResponse andre = send(Skjema.VEDTAK, skjulte);

        assertThat(foerste.getStatus()).isEqualTo(302);
        assertThat(andre.getRedirectedUrl()).isEqualTo(foerste.getRedirectedUrl());
        assertThat(antallPoster()).isEqualTo(1);
        assertThat(tekst(kall.hent(String.valueOf(foerste.getRedirectedUrl()), "nb")))
                .contains("Ordningen er tildelt.")
                .doesNotContain("⟦");
    }

    @Test
    @DisplayName("en avvisning viser feilen ved feltet, med regel og råd, og det som var skrevet, står der")
    void avvisning() throws Exception {
        Map<String, String> felter = vedtaksfelter();
        felter.put("vedtaksdato", "31.02.2026");
        felter.remove("faktaUndersoekt");

        MockHttpServletResponse svar = send(Skjema.VEDTAK, felter);

        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(tekst(svar))
                .contains("id=\"felt-vedtaksdato-feil\"")
                .contains("id=\"felt-faktaUndersoekt-feil\"")
                .contains("href=\"#felt-vedtaksdato\"")
                .contains("value=\"31.02.2026\"")
                .contains("Fyller vilkårene.")
                .contains("Integreringsloven §\u00a046");
        assertThat(tekst(send(
                        Skjema.KONTAKT,
                        new LinkedHashMap<>(Map.of("ordning", "INTRO", "slag", "KRAV", "dato", "01.01.2019")))))
                .as("to ting galt med samme felt: begge står der, med hver sin regel")
                .containsSubsequence(
                        "id=\"felt-dato-feil\"",
                        "som er det første NIR vet om personen i Norge. ",
                        "Rett datoen.",
                        "Opplysninger skal registreres senest to måneder etter at de forelå");
    }

    @Test
    @DisplayName("en advarsel passeres med begrunnelse")
    void advarsel() throws Exception {
        Map<String, String> felter = vedtaksfelter();
        felter.put("vedtakstype", "AVSLAG");
        assertThat(tekst(send(Skjema.VEDTAK, felter))).contains("href=\"#felt-avslagsgrunn\"");

        felter.put("avslagsgrunn", "I_ARBEID");
        MockHttpServletResponse gjennom = send(Skjema.VEDTAK, felter);
        assertThat(tekst(gjennom)).contains("NIR finner at personen har rett til ordningen");

        Map<String, String> skjulte = skjulte(tekst(gjennom));
        skjulte.put("steg", "send");
        MockHttpServletResponse utenGrunn = send(Skjema.VEDTAK, skjulte);
        assertThat(tekst(utenGrunn)).contains("Skriv en begrunnelse for å gå videre.");
        skjulte.put("bekreftelse", "Har takket nei.");
        assertThat(send(Skjema.VEDTAK, skjulte).getStatus()).isEqualTo(302);
    }

    @Test
    @DisplayName("en registrering korrigeres og annulleres fra skjemaer som viser den")
    void rettelser() throws Exception {
        send(
                Skjema.KONTAKT,
                Map.of(
                        "ordning",
                        "INTRO",
                        "slag",
                        "KRAV",
                        "dato",
                        NORSK.format(idag),
                        "noekkel",
                        Saksbehandlerkall.noekkel()));
        long nr = sisteNr();

        MockHttpServletResponse skjema = kall.hent("/personer/" + person + "/registrer/korriger/" + nr, "nb");
        assertThat(tekst(skjema))
                .contains("value=\"" + NORSK.format(idag) + "\"")
                .doesNotContain("⟦");
        MockHttpServletResponse rettet = kall.send(
                "/personer/" + person + "/registrer/korriger/" + nr,
                Map.of(
                        "korreksjonsaarsak",
                        "FEIL_DATO",
                        "ordning",
                        "INTRO",
                        "slag",
                        "KRAV",
                        "dato",
                        NORSK.format(idag.minusDays(1)),
                        "noekkel",
                        Saksbehandlerkall.noekkel()));
        assertThat(rettet.getStatus()).isEqualTo(302);

        long nytt = sisteNr();
        assertThat(kall.hent("/personer/" + person + "/registrer/annuller?nr=" + nytt, "nb")
                        .getRedirectedUrl())
                .endsWith("/annuller/" + nytt);
        assertThat(kall.send(
                                "/personer/" + person + "/registrer/annuller/" + nytt,
                                Map.of("noekkel", Saksbehandlerkall.noekkel()))
                        .getStatus())
                .isEqualTo(422);
        MockHttpServletResponse annullert = kall.send(
                "/personer/" + person + "/registrer/annuller/" + nytt,
                Map.of("korreksjonsaarsak", "DOBBELT", "noekkel", Saksbehandlerkall.noekkel()));
        assertThat(tekst(kall.hent(String.valueOf(annullert.getRedirectedUrl()), "nb")))
                .contains("annullert");
    }

    private Map<String, String> vedtaksfelter() {
        Map<String, String> felter = new LinkedHashMap<>();
        felter.put("ordning", "INTRO");
        felter.put("vedtakstype", "TILDELING");
        felter.put("vedtaksdato", NORSK.format(idag));
        felter.put("begrunnelse", "Fyller vilkårene.");
        felter.put("startdato", "");
        felter.put("klagerettOpplyst", NORSK.format(idag));
        felter.put("klagerettForm", "BREV");
        felter.put("faktaUndersoekt", "true");
        felter.put("faktaUndersoektHvordan", "Samtale med personen.");
        felter.put("noekkel", Saksbehandlerkall.noekkel());
        return felter;
    }

    private MockHttpServletResponse send(Skjema skjema, Map<String, String> felter) throws Exception {
        return kall.send(sti(skjema), felter);
    }

    private String sti(Skjema skjema) {
        return "/personer/" + person + "/registrer/" + skjema.adresse();
    }

    private long antallPoster() {
        return jdbc.sql("select count(*) from journal where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private long sisteNr() {
        return jdbc.sql("select max(nr) from journal where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
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
