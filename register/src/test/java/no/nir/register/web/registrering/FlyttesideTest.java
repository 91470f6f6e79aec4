package no.nir.register.web.registrering;

import static no.nir.register.registrering.Fortelling.innsending;
import static no.nir.register.registrering.Fortelling.krav;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@Registertest
@DisplayName("Flytteskjemaet")
class FlyttesideTest {

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    @Autowired
    JdbcClient jdbc;

    private Saksbehandlerkall kall;
    private long feil;
    private long rett;
    private long nr;

    @BeforeEach
    void registrert() {
        kall = new Saksbehandlerkall(kontekst);
        feil = personer.bosattFlyktning();
        rett = personer.bosattFlyktning();
        nr = registrert(feil);
    }

    private long registrert(long person) {
        Utfall utfall =
                registrering.utfoer(innsending(person, krav(personer.idag().minusDays(40))));
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }

    @Test
    @DisplayName("vises på tre språk, og siden som korrigerer, viser vei dit")
    void skjema() throws Exception {
        for (String spraak : List.of("nb", "nn", "en")) {
            assertThat(tekst(kall.hent(sti(feil, nr), spraak)))
                    .contains("name=\"tilPerson\"", "name=\"tilKommune\"", "FEIL_KOMMUNE", ">Moss<")
                    .doesNotContain("⟦", "value=\"FEIL_DATO\"");
        }
        assertThat(tekst(kall.hent(sti(feil, nr), "nb")))
                .contains("Hvorfor flyttes den?", "Ingen frist måles på nytt")
                .doesNotContain("er i tide");
        assertThat(tekst(kall.hent("/personer/" + feil + "/registrer/korriger/" + nr, "nb")))
                .contains("/registrer/flytt/" + nr);
    }

    @Test
    @DisplayName(
            "til en annen person: leses gjennom med navnet, som logges; kvitteringen og historikken fører til begge")
    void tilPerson() throws Exception {
        Map<String, String> felter = felter("FEIL_PERSON");
        felter.put("tilPerson", personer.duf(rett));

        MockHttpServletResponse lest = kall.send(sti(feil, nr), felter);
        assertThat(lest.getStatus()).isEqualTo(200);
        assertThat(tekst(lest)).contains("Flyttes til", "Prøve Person (DUF-nummer " + personer.duf(rett) + ")");
        assertThat(jdbc.sql("select hva from oppslag where person_id = ?")
                        .param(rett)
                        .query(String.class)
                        .list())
                .containsExactly("/personer/{personId}/registrer/flytt/{nr}");
        assertThat(sisteNr(rett)).as("nothing is written yet").isZero();

        felter.put("steg", "send");
        String kvittering = String.valueOf(kall.send(sti(feil, nr), felter).getRedirectedUrl());
        long flyttet = sisteNr(feil);
        String annen = "/personer/" + rett + "/historikk#post-" + sisteNr(rett);
        assertThat(kvittering).isEqualTo("/personer/" + feil + "/registrert/" + flyttet);
        assertThat(tekst(kall.hent(kvittering, "nb")))
                .contains("flyttet til den rette personen", annen)
                .doesNotContain("⟦");
        assertThat(kall.send(sti(feil, nr), felter).getRedirectedUrl())
                .as("sent twice")
                .isEqualTo(kvittering);

        assertThat(historikk(feil))
                .contains("Flyttet til en annen person.", annen, "Flyttet av nummer " + flyttet)
                .doesNotContain("Prøve Person (", "/registrer/flytt/" + nr + "\"");
        assertThat(historikk(rett))
                .contains(
                        "Flyttet hit fra en annen person.",
                        "/personer/" + feil + "/historikk#post-" + nr,
                        "/registrer/flytt/" + sisteNr(rett))
                .doesNotContain("⟦");

        assertThat(ordning(feil))
                .contains("ble flyttet til en annen person", "/historikk#post-" + nr, annen)
                .doesNotContain("⟦");
        assertThat(ordning(rett))
                .contains("ble flyttet hit fra en annen person", "/personer/" + feil + "/historikk#post-" + nr);

        skjerm(rett);
        assertThat(ordning(feil))
                .contains("ble flyttet til en annen person")
                .doesNotContain("/personer/" + rett, personer.duf(rett));
        assertThat(historikk(feil))
                .contains("Flyttet til en annen person.")
                .doesNotContain("/personer/" + rett, personer.duf(rett));
        assertThat(tekst(kall.hent(kvittering, "nb"))).doesNotContain("/personer/" + rett);
    }

    @Test
    @DisplayName(
            "et fagsystem flytter med den samme kommandoen, og får nummeret der den hører til; to ganger gir samme kvittering")
    void fagsystem() throws Exception {
        String konvolutt = """
                {"avsendersMeldingsidentifikator":"%s","person":{"dufNummer":"%s"},"kommunenummer":"%s",
                 "kommando":{"type":"Flytt","nr":%d,"aarsak":"FEIL_PERSON","tilPerson":{"dufNummer":"%s"}}}
                """.formatted(
                        Saksbehandlerkall.noekkel(),
                        personer.duf(feil),
                        Registreringspersoner.KOMMUNEN,
                        nr,
                        personer.duf(rett));

        String kvittering = tekst(kall.sendJson("/api/v1/registreringer", konvolutt));

        assertThat(kvittering).contains("\"FLYTTET_TIL_PERSON\"", "\"flyttetTil\":" + sisteNr(rett));
        assertThat(tekst(kall.sendJson("/api/v1/registreringer", konvolutt))).isEqualTo(kvittering);
    }

    @Test
    @DisplayName("en person saksbehandleren ikke når, stanses med en setning ved feltet, og ingenting vises av den")
    void fremmed() throws Exception {
        long fremmed = personer.bosattFlyktning(
                Registreringspersoner.ANNEN_KOMMUNE, personer.idag().minusMonths(3));
        Map<String, String> felter = felter("FEIL_PERSON");
        felter.put("tilPerson", personer.duf(fremmed));

        MockHttpServletResponse svar = kall.send(sti(feil, nr), felter);

        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(tekst(svar))
                .contains("id=\"felt-tilPerson-feil\"", "har ikke ansvar for denne personen")
                .doesNotContain("Flyttes til");
        assertThat(jdbc.sql("select count(*) from oppslag where person_id = ?")
                        .param(fremmed)
                        .query(Long.class)
                        .single())
                .isZero();
        felter.put("tilPerson", "12345678901");
        assertThat(tekst(kall.send(sti(feil, nr), felter))).contains("id=\"felt-tilPerson-feil\"");
    }

    @Test
    @DisplayName("til en annen kommune: begge ser det i historikken, i listen og på startsiden til den som fikk den")
    void tilKommune() throws Exception {
        String moss = Registreringspersoner.ANNEN_KOMMUNE;
        long person = personer.bosattFlyktning(moss, personer.idag().minusMonths(6));
        personer.flytter(person, Registreringspersoner.KOMMUNEN, personer.idag().minusDays(30));
        long registrert = registrert(person);
        Map<String, String> felter = felter("FEIL_KOMMUNE");
        felter.put("tilKommune", moss);
        assertThat(tekst(kall.send(sti(person, registrert), felter)))
                .contains("Flyttes til", "Moss", "Flytt registreringen");

        felter.put("steg", "send");
        String kvittering =
                String.valueOf(kall.send(sti(person, registrert), felter).getRedirectedUrl());

        assertThat(tekst(kall.hent(kvittering, "nb"))).contains("flyttet til den rette kommunen", "/flyttinger");
        assertThat(historikk(person))
                .contains("Flyttet til Moss.", "Flyttet hit fra Sarpsborg. Den står i navnet til Moss.");
        assertThat(tekst(kall.hent("/flyttinger", "nb")))
                .contains("href=\"" + kvittering + "\"")
                .doesNotContain("⟦");
        assertThat(ordning(person)).containsOnlyOnce("ble flyttet fra Sarpsborg til Moss");
        Saksbehandlerkall hos = new Saksbehandlerkall(kontekst, moss);
        assertThat(tekst(hos.hent("/", "nb"))).contains("til kommunen fra en annen kommune", "/flyttinger");
        assertThat(tekst(kall.hent("/", "nb"))).doesNotContain("href=\"/flyttinger\"");
        String staar = "/personer/" + person + "/registrert/" + nyttNr(person);
        assertThat(tekst(hos.hent("/flyttinger", "nn"))).contains("href=\"" + staar + "\"", "Sarpsborg");
        assertThat(tekst(hos.hent(staar, "nb"))).contains("flyttet hit fra en annen kommune");

        jdbc.sql("delete from adresse where person_id = ? and tom is null")
                .param(person)
                .update();
        personer.flytter(person, Registreringspersoner.KOMMUNEN, personer.idag().minusDays(100));
        String egne = tekst(hos.hent("/personer/" + person + "/introduksjonsprogram", "nb"));
        assertThat(egne).contains("ble flyttet fra Sarpsborg til Moss").doesNotContain("/historikk");
        String aapen = "/personer/" + person + "/introduksjonsprogram";
        assertThat(tekst(hos.hent("/flyttinger", "nb")))
                .contains("href=\"" + aapen + "\"")
                .doesNotContain("href=\"" + staar + "\"");
        assertThat(hos.hent(aapen, "nb").getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "feil person til en annen kommune: avvist ved årsaken med det som kan velges, på språket, og bare det tilbys")
    void feilAarsak() throws Exception {
        Map<String, String> felter = felter("FEIL_PERSON");
        felter.put("tilKommune", Registreringspersoner.ANNEN_KOMMUNE);

        MockHttpServletResponse svar = kall.send(sti(feil, nr), felter);

        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(tekst(svar))
                .contains("id=\"felt-korreksjonsaarsak-feil\"", "Velg i stedet: Registrert i feil kommune.")
                .contains("value=\"FEIL_KOMMUNE\"")
                .doesNotContain("value=\"FEIL_PERSON\"");
        felter.put("tilPerson", personer.duf(rett));
        felter.remove("tilKommune");
        felter.put("korreksjonsaarsak", "FEIL_KOMMUNE");
        assertThat(tekst(kall.send(sti(feil, nr), felter)))
                .contains("Velg i stedet: Registrert på feil person.")
                .doesNotContain("value=\"FEIL_KOMMUNE\"");
    }

    private static Map<String, String> felter(String aarsak) {
        return new HashMap<>(Map.of("korreksjonsaarsak", aarsak, "noekkel", Saksbehandlerkall.noekkel()));
    }

    private String historikk(long person) throws Exception {
        return tekst(kall.hent("/personer/" + person + "/historikk", "nb"));
    }

    private String ordning(long person) throws Exception {
        return tekst(kall.hent("/personer/" + person + "/introduksjonsprogram", "nb"));
    }

    private void skjerm(long person) {
        jdbc.sql("""
                insert into adressebeskyttelse (person_id, gradering, fom, registrert_fra, journal_nr)
                values (?, 'STRENGT_FORTROLIG', ?, ?, 0)
                """)
                .params(person, personer.idag().minusDays(1), OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private long sisteNr(long person) {
        return jdbc.sql("select coalesce(max(nr), 0) from journal where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private long nyttNr(long person) {
        return jdbc.sql("select nr from kommuneflytting where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private static String sti(long person, long nr) {
        return "/personer/" + person + "/registrer/flytt/" + nr;
    }

    private static String tekst(MockHttpServletResponse svar) {
        return new String(svar.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
