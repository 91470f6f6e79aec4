package no.nir.register.registrering.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Kommandotolk.Tolket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class KommandotolkTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VEDTAK = """
            {"type":"FattVedtak","ordning":"INTRO","vedtakstype":"TILDELING","vedtaksdato":"2026-03-12",
             "begrunnelse":"Fyller vilkårene.","klagerettOpplyst":"12.03.2026","klagerettForm":"BREV",
             "faktaUndersoekt":true,"faktaUndersoektHvordan":"Samtale."}
            """;

    @Test
    @DisplayName("en hel kommando blir forstått, med begge måter å skrive datoer på")
    void helKommando() {
        assertThat(tolk(VEDTAK))
                .isEqualTo(new Tolket.Forstaatt(new Kommando.FattVedtak(
                        "INTRO",
                        "TILDELING",
                        LocalDate.of(2026, 3, 12),
                        "Fyller vilkårene.",
                        null,
                        false,
                        null,
                        null,
                        LocalDate.of(2026, 3, 12),
                        "BREV",
                        true,
                        "Samtale.")));
    }

    @ParameterizedTest(name = "uten {0}: {1}")
    @CsvSource({
        "begrunnelse, VEDTAKET_MANGLER_BEGRUNNELSE",
        "klagerettOpplyst, VEDTAKET_MANGLER_OPPLYSNING_OM_KLAGERETT",
        "klagerettForm, VEDTAKET_MANGLER_FORMEN_FOR_KLAGERETT",
        "faktaUndersoekt, VEDTAKET_MANGLER_UNDERSOEKTE_FAKTA",
        "faktaUndersoektHvordan, VEDTAKET_MANGLER_UNDERSOEKTE_FAKTA",
        "vedtaksdato, FELTET_MANGLER",
        "ordning, FELTET_MANGLER"
    })
    void vedtakUtenDetDetMaaHa(String felt, String kode) {
        ObjectNode node = objekt(VEDTAK);
        node.remove(felt);

        assertThat(avvist(node)).extracting(Avvisning::felt, Avvisning::kode).containsExactly(tuple(felt, kode));
    }

    static Stream<Arguments> daarligeFelter() {
        return Stream.of(
                Arguments.of("vedtaksdato", "\"2026-02-30\"", "DATOEN_ER_UMULIG"),
                Arguments.of("vedtaksdato", "\"31.04.2026\"", "DATOEN_ER_UMULIG"),
                Arguments.of("vedtaksdato", "\"1026-03-12\"", "DATOEN_ER_UMULIG"),
                Arguments.of("vedtaksdato", "\"i går\"", "FELTET_HAR_FEIL_FORM"),
                Arguments.of("vedtaksdato", "20260312", "FELTET_HAR_FEIL_FORM"),
                Arguments.of("vedtaksdato", "{}", "FELTET_HAR_FEIL_FORM"),
                Arguments.of("ordning", "\"FOTBALL\"", "KODEN_ER_UKJENT"),
                Arguments.of("ordning", "\"intro\"", "KODEN_ER_UKJENT"),
                Arguments.of("faktaUndersoekt", "false", "VEDTAKET_MANGLER_UNDERSOEKTE_FAKTA"),
                Arguments.of("begrunnelse", "\"   \"", "VEDTAKET_MANGLER_BEGRUNNELSE"),
                Arguments.of("begrunnelse", "\"\\u0000\"", "FELTET_HAR_FEIL_FORM"),
                Arguments.of("begrunnelse", "\"" + "x".repeat(4001) + "\"", "TEKSTEN_ER_FOR_LANG"),
                Arguments.of("hemmelig", "1", "FELTET_ER_UKJENT"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("daarligeFelter")
    void enFeilOmGangen(String felt, String verdi, String kode) {
        ObjectNode node = objekt(VEDTAK);
        node.set(felt, JSON.readTree(verdi));

        assertThat(avvist(node)).extracting(Avvisning::felt, Avvisning::kode).containsExactly(tuple(felt, kode));
    }

    @Test
    @DisplayName("alle feil meldes på én gang")
    void alleFeilSamtidig() {
        assertThat(
                        avvist(
                                objekt(
                                        "{\"type\":\"RegistrerTiltak\",\"ordning\":\"X\",\"fom\":\"32.01.2026\",\"timerPerUke\":\"90\"}")))
                .extracting(Avvisning::felt, Avvisning::kode)
                .containsExactlyInAnyOrder(
                        tuple("ordning", "KODEN_ER_UKJENT"),
                        tuple("tiltakskode", "FELTET_MANGLER"),
                        tuple("fom", "DATOEN_ER_UMULIG"),
                        tuple("timerPerUke", "TIMETALLET_ER_UMULIG"));
    }

    @ParameterizedTest(name = "{0} timer i {1}")
    @CsvSource({"62.5, 2026-03", "'62,5', 03.2026", "62.5, 3.2026"})
    void timerOgMaaned(String timer, String maaned) {
        ObjectNode node = objekt("{\"type\":\"RegistrerTimer\",\"ordning\":\"NORSK\",\"fag\":\"NORSK\"}");
        node.put("timer", timer).put("maaned", maaned);

        assertThat(Kommandotolk.tolk(node))
                .isEqualTo(new Tolket.Forstaatt(
                        new Kommando.RegistrerTimer("NORSK", "NORSK", YearMonth.of(2026, 3), new BigDecimal("62.5"))));
    }

    @ParameterizedTest(name = "{0} timer avvises")
    @CsvSource({"0", "-3", "301", "1.25", "mange"})
    void umuligeTimer(String timer) {
        ObjectNode node =
                objekt("{\"type\":\"RegistrerTimer\",\"ordning\":\"NORSK\",\"fag\":\"NORSK\",\"maaned\":\"2026-03\"}");
        node.put("timer", timer);

        assertThat(avvist(node)).extracting(Avvisning::felt).containsExactly("timer");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'tilKommune':'3103'||",
                "'tilKommune':'3103','tilPerson':null||",
                "'tilKommune':' '|tilPerson|FLYTTINGEN_MAA_HA_ETT_MAAL",
                "'tilKommune':'3103','tilPerson':{'dufNummer':'x'}|tilPerson|FLYTTINGEN_MAA_HA_ETT_MAAL",
                "'tilPerson':{'dufNummer':'12'}|tilPerson.dufNummer|NUMMERET_ER_UGYLDIG",
                "'tilPerson':{}|tilPerson|FELTET_MANGLER",
                "'tilPerson':{'navn':'Kari'}|tilPerson.navn|FELTET_ER_UKJENT",
                "'tilPerson':'Kari'|tilPerson|FELTET_MANGLER",
                "'tilKommune':'3103','til':1|til|FELTET_ER_UKJENT",
            })
    @DisplayName("en flytting har ett mål")
    void flytting(String felter, String felt, String kode) {
        ObjectNode node =
                objekt("{\"type\":\"Flytt\",\"nr\":7,\"aarsak\":\"FEIL_PERSON\"," + felter.replace('\'', '"') + "}");
        if (kode == null) {
            assertThat(Kommandotolk.tolk(node))
                    .isEqualTo(
                            new Tolket.Forstaatt(new Kommando.Flytt(7, "FEIL_PERSON", new Flyttemaal.Kommune("3103"))));
        } else {
            assertThat(avvist(node))
                    .extracting(Avvisning::felt, Avvisning::kode)
                    .containsExactly(tuple(felt, kode));
        }
    }

    @Test
    @DisplayName("feltene i en korreksjon får navnet sitt med ny foran")
    void korreksjonensFelter() {
        assertThat(
                        avvist(
                                objekt(
                                        "{\"type\":\"Korriger\",\"nr\":7,\"aarsak\":\"FEIL_DATO\",\"ny\":{\"type\":\"RegistrerKontakt\",\"ordning\":\"INTRO\",\"slag\":\"KRAV\"}}")))
                .extracting(Avvisning::felt)
                .containsExactly("ny.dato");
    }

    @ParameterizedTest(name = "type {0}")
    @CsvSource({"Slett, KOMMANDOEN_ER_UKJENT", "'', FELTET_MANGLER"})
    void ukjentKommando(String type, String kode) {
        ObjectNode node = objekt(VEDTAK).put("type", type);

        assertThat(avvist(node)).extracting(Avvisning::kode).containsExactly(kode);
    }

    private static final String OVERPROEVING = """
            {"type":"OverproevKategori","ordning":"INTRO","kategori":"KAN_TILBYS","fom":"2026-03-01","vurdertDato":"12.03.2026",
             "begrunnelse":"%s","faktaUndersoektHvordan":"Samtale og avtalen om bosetting."}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tjue tegn er nok nå., ''",
        "nitten tegn er nitt, TEKSTEN_ER_FOR_KORT",
        "'', OVERPROEVINGEN_MANGLER_BEGRUNNELSE",
        "Gjelder 01019012345 og datteren, TEKSTEN_HAR_ET_PERSONNUMMER",
        "Gjelder 010190 12345 og datteren, TEKSTEN_HAR_ET_PERSONNUMMER",
        "Sak 202601042612 hos utlendingsmyndighetene, TEKSTEN_HAR_ET_PERSONNUMMER",
        "Sak 2026 010426 12 hos utlendingsmyndighetene, TEKSTEN_HAR_ET_PERSONNUMMER",
        "Bodde der 12.03.2026-01.04.2026 og etter, ''",
        "Arkivsak 2026010426 og 2026/123456-12, ''",
        "Ring 22 33 44 55 og spør om avtalen, ''"
    })
    @DisplayName("begrunnelsen er lang nok til å si noe, og sier ikke hvem den gjelder")
    void begrunnelsen(String tekst, String kode) {
        Tolket tolket = tolk(OVERPROEVING.formatted(tekst));

        assertThat(
                        switch (tolket) {
                            case Tolket.Forstaatt _ -> "";
                            case Tolket.Uforstaatt(var avvisninger) ->
                                avvisninger.getFirst().kode();
                        })
                .isEqualTo(kode);
    }

    private static Tolket tolk(String json) {
        return Kommandotolk.tolk(objekt(json));
    }

    private static List<Avvisning> avvist(ObjectNode node) {
        return ((Tolket.Uforstaatt) Kommandotolk.tolk(node)).avvisninger();
    }

    private static ObjectNode objekt(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
