package no.nir.register.web.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommandotolk;
import no.nir.register.registrering.kommando.Personreferanse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Registertest
@DisplayName("En registrering får samme svar i alle kanaler")
class KanalerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Registrering registrering;

    private Saksbehandlerkall kall;

    @BeforeEach
    void aapne() {
        kall = new Saksbehandlerkall(kontekst);
    }

    static Stream<String> kommandoer() {
        return Stream.of(
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\",\"dato\":\"31.12.2099\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"TULL\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"dato\":\"2026-02-30\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\",\"dato\":\"2026-01-01\"}",
                "{\"type\":\"AvsluttOrdning\",\"ordning\":\"INTRO\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"AvsluttOrdning\",\"ordning\":\"INTRO\",\"dato\":\"%IDAG%\",\"aarsak\":\"ARBEID_HELTID\"}",
                "{\"type\":\"RegistrerTimer\",\"ordning\":\"NORSK\",\"fag\":\"NORSK\",\"maaned\":\"2099-01\",\"timer\":\"400\"}",
                "{\"type\":\"RegistrerTiltak\",\"ordning\":\"INTRO\",\"tiltakskode\":\"VGS\",\"fom\":\"%IDAG%\",\"tom\":\"2026-01-01\",\"timerPerUke\":\"30\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"KAN_TILBYS\",\"fom\":\"%IDAG%\",\"vurdertDato\":\"%IDAG%\",\"begrunnelse\":\"Bosatt uten avtale med kommunen.\",\"faktaUndersoektHvordan\":\"Saksbehandler, samtale og avtalen.\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"RETT_OG_PLIKT\",\"fom\":\"%IDAG%\",\"vurdertDato\":\"%IDAG%\",\"begrunnelse\":\"Bosatt uten avtale med kommunen.\",\"faktaUndersoektHvordan\":\"Saksbehandler, samtale og avtalen.\"}",
                "{\"type\":\"OverproevKategori\",\"ordning\":\"INTRO\",\"kategori\":\"KAN_TILBYS\",\"fom\":\"%IDAG%\",\"tom\":\"2026-01-01\",\"begrunnelse\":\"Kort\",\"faktaUndersoektHvordan\":\"Samtale om 010190 12345 i dag.\",\"regel\":\"X\"}",
                "{\"type\":\"SettSluttmaal\",\"ordning\":\"INTRO\",\"sluttmaal\":\"ARBEID\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"SettSluttmaal\",\"ordning\":\"INTRO\",\"sluttmaal\":\"TULL\",\"dato\":\"2099-01-01\"}",
                "{\"type\":\"SettNorskmaal\",\"ordning\":\"NORSK\",\"delferdighet\":\"LESE\",\"nivaa\":\"B1\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerMilepael\",\"ordning\":\"INTRO\",\"milepael\":\"INDIVIDUELL_PLAN\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerFravaer\",\"ordning\":\"INTRO\",\"aarsak\":\"VELFERD\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerFravaer\",\"ordning\":\"INTRO\",\"aarsak\":\"UGYLDIG\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\",\"timer\":\"3,5\"}",
                "{\"type\":\"RegistrerVideregaaende\",\"ordning\":\"NORSK\",\"fom\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerMorsmaal\",\"spraak\":\"TIR\"}",
                "{\"type\":\"RegistrerMorsmaal\",\"spraak\":\"KLINGON\"}",
                "{\"type\":\"SettOpplaeringsspraak\",\"ordning\":\"NORSK\",\"fag\":\"SAMFUNNSKUNNSKAP\",\"spraak\":\"ARA\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"SettOpplaeringsspraak\",\"ordning\":\"NORSK\",\"fag\":\"NORSK_KULTUR\",\"spraak\":\"XXX\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"SettSpor\",\"ordning\":\"NORSK\",\"spor\":\"SPOR_2\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerOppfoelging\",\"ordning\":\"NORSK\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\",\"timerPerUke\":\"6\"}",
                "{\"type\":\"SettForskningsreservasjon\",\"reservasjon\":\"RESERVERT\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"SettForskningsreservasjon\",\"reservasjon\":\"KANSKJE\",\"dato\":\"2099-01-01\"}",
                "{\"type\":\"SettOpplaeringskommune\",\"ordning\":\"NORSK\",\"opplaeringskommune\":\"0301\",\"fom\":\"%IDAG%\"}",
                "{\"type\":\"SettOpplaeringskommune\",\"ordning\":\"NORSK\",\"opplaeringskommune\":\"9999\",\"fom\":\"%IDAG%\",\"tom\":\"2026-01-01\"}",
                "{\"type\":\"RegistrerTiltak\",\"ordning\":\"INTRO\",\"tiltakskode\":\"VGS\",\"fom\":\"%IDAG%\",\"tom\":\"%IDAG%\",\"timerPerUke\":\"30\",\"erstatterNr\":\"1\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"NORSK\",\"slag\":\"KRAV\",\"kravtype\":\"UTSATT_START\",\"kontaktmaate\":\"BREV\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KONTAKT\",\"kravtype\":\"PROGRAM\",\"kontaktmaate\":\"TULL\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerKlage\",\"ordning\":\"INTRO\",\"vedtakNr\":\"1\",\"mottatt\":\"%IDAG%\"}",
                "{\"type\":\"AvgjoerKlage\",\"ordning\":\"INTRO\",\"klageNr\":\"1\",\"utfall\":\"ENDRET\",\"dato\":\"%IDAG%\"}",
                "{\"type\":\"RegistrerUtdanning\",\"nivaa\":\"VGS\"}",
                "{\"type\":\"RegistrerArbeid\",\"slag\":\"ARBEID\",\"fom\":\"%IDAG%\",\"timerPerUke\":\"37,5\"}");
    }

    @Test
    @DisplayName("samme kommando får samme svar fra skjemaet, fra API-et og i en bunke")
    void sammeSvarUansettKanal() throws Exception {
        for (String mal : kommandoer().toList()) {
            JsonNode kommando =
                    JSON.readTree(mal.replace("%IDAG%", personer.idag().toString()));
            List<String> webPerson = svarFraSkjema(personer.bosattFlyktning(), kommando);
            List<String> apiPerson = svarFraApi(personer.bosattFlyktning(), kommando);
            List<String> bunkePerson = svarFraBunke(personer.bosattFlyktning(), kommando);

            assertThat(List.of(apiPerson, bunkePerson)).as(mal).containsOnly(webPerson);
        }
    }

    private List<String> svarFraSkjema(long hvem, JsonNode kommando) throws Exception {
        Skjema skjema = Stream.of(Skjema.values())
                .filter(s -> s.type().equals(kommando.get("type").asString()))
                .findFirst()
                .orElseThrow();
        Map<String, String> felter = new LinkedHashMap<>();
        kommando.properties().stream()
                .filter(felt -> !felt.getKey().equals("type"))
                .forEach(felt -> felter.put(felt.getKey(), felt.getValue().asString()));
        felter.put("noekkel", Saksbehandlerkall.noekkel());
        MvcResult utfall = kall.sendt("/personer/" + hvem + "/registrer/" + skjema.adresse(), felter);
        if (utfall.getResponse().getStatus() == 302) {
            return List.of("REGISTRERT");
        }
        Skjemaside side = (Skjemaside) Objects.requireNonNull(
                Objects.requireNonNull(utfall.getModelAndView()).getModel().get("side"));
        List<String> svar = new ArrayList<>();
        side.felter().stream()
                .filter(felt -> felt.felt().feil() != null)
                .forEach(felt -> svar.add(felt.felt().navn()));
        side.advarsler().forEach(_ -> svar.add("advarsel"));
        return svar.stream().sorted().toList();
    }

    private List<String> svarFraApi(long hvem, JsonNode kommando) throws Exception {
        String konvolutt = """
                {"avsendersMeldingsidentifikator":"%s","person":{"dufNummer":"%s"},"kommunenummer":"%s","kommando":%s}
                """.formatted(
                        Saksbehandlerkall.noekkel(), personer.duf(hvem), Registreringspersoner.KOMMUNEN, kommando);
        JsonNode svar =
                JSON.readTree(kall.sendJson("/api/v1/registreringer", konvolutt).getContentAsByteArray());
        if (svar.path("status").asString("").equals("REGISTRERT")) {
            return List.of("REGISTRERT");
        }
        return Stream.concat(
                        svar.path("avvisninger")
                                .valueStream()
                                .map(a -> a.get("felt").asString()),
                        svar.path("advarsler").valueStream().map(_ -> "advarsel"))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> svarFraBunke(long hvem, JsonNode kommando) {
        return switch (Kommandotolk.tolk((ObjectNode) kommando)) {
            case Kommandotolk.Tolket.Uforstaatt(var avvisninger) ->
                avvisninger.stream().map(Funn::felt).distinct().sorted().toList();
            case Kommandotolk.Tolket.Forstaatt(var forstaatt) -> {
                Innsending en = new Innsending(
                        new Personreferanse.Intern(hvem),
                        Registreringspersoner.KOMMUNEN,
                        forstaatt,
                        new Avsender.Innlogget(Saksbehandlerkall.bruker(), Kanal.FIL),
                        Saksbehandlerkall.noekkel(),
                        Bekreftelse.ingen());
                yield switch (registrering.utfoerAlle(List.of(en)).getFirst()) {
                    case Utfall.Godtatt _ -> List.of("REGISTRERT");
                    case Utfall.Forespurt _ -> List.of("FORESPURT");
                    case Utfall.Holdt _ -> List.of("VENTER_PAA_KONTROLL");
                    case Utfall.Avvist(var avvisninger) ->
                        avvisninger.stream().map(Funn::felt).distinct().sorted().toList();
                    case Utfall.MaaBekreftes(var advarsler) ->
                        advarsler.stream().map(_ -> "advarsel").toList();
                };
            }
        };
    }
}
