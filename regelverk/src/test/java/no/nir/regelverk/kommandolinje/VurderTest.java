package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VurderTest {

    private static final String GOD = """
            id: G1
            facts: {born: 1990-01-01, permits: [{b: ASYL_28, granted: 2024-02-01}], settled: [{k: "0301", from: 2024-03-01, agr: true}]}
            expect:
              - {at: 2024-03-01}
              - {at: 2024-04-01}
            """;

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream feil = new ByteArrayOutputStream();
    private Vurder vurder = lag();

    @TempDir
    Path mappe = Path.of("");

    @BeforeEach
    void nullstill() {
        vurder = lag();
    }

    private Vurder lag() {
        return new Vurder(
                new PrintStream(ut, true, StandardCharsets.UTF_8), new PrintStream(feil, true, StandardCharsets.UTF_8));
    }

    private String svar() {
        return ut.toString(StandardCharsets.UTF_8);
    }

    private String melding() {
        return feil.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("én JSON-linje per dato, med parametre bare på den siste")
    void linjer() {
        assertThat(vurder.svar(GOD)).isZero();
        assertThat(svar().lines()).hasSize(2);
        assertThat(svar().lines().findFirst().orElseThrow())
                .startsWith(
                        "{\"id\":\"G1\",\"at\":\"2024-03-01\",\"law\":\"integreringsloven\",\"intro\":\"RETT_OG_PLIKT\"")
                .doesNotContain("params");
        assertThat(svar().lines().toList().getLast()).contains("\"params\":{\"program_start_by\":\"2024-06-01\"");
        assertThat(melding()).isEmpty();
    }

    @Test
    @DisplayName("opplæringen i mottak nevnes først mens den gjelder, og ellers bare for den som har søkt asyl")
    void asylsoeker() {
        String asylsoeker = """
                id: A1
                facts: {born: 1990-05-05, asylum: [{applied: 2021-01-10, mottak: [{type: ordinary, from: 2021-02-01}]}]}
                expect: [{at: 2021-03-01}]
                """;
        assertThat(vurder.svar(asylsoeker)).isZero();
        assertThat(svar()).contains("\"rules\":[\"ASYL\",\"LAW-4\",").contains("\"ref\":\"§ 5\"");
        ut.reset();
        assertThat(vurder.svar(GOD)).isZero();
        assertThat(svar()).doesNotContain("\"ASYL\"");
    }

    @Test
    @DisplayName("dokumentene telles uten dem som bare er merknader")
    void merknader() {
        assertThat(vurder.svar("# bare en merknad\n---\nfacts: {born: 1990-01-01}\n"))
                .isEqualTo(1);
        assertThat(melding()).startsWith("dokument 1.id");
    }

    @Test
    @DisplayName("en sak med feil nevnes med id og felt, de andre besvares")
    void feilISak() {
        String feilDato = GOD.replace("id: G1", "id: F1").replace("granted: 2024-02-01", "granted: 2024-13-41");
        String brukket = "id: B1\nfacts: {born: [\n";
        String utenId = "facts: {born: 1990-01-01}\nexpect: [{at: 2024-01-01}]\n";
        assertThat(vurder.svar(feilDato + "---\n" + brukket + "---\n" + utenId + "---\n# bare en merknad\n---\n" + GOD))
                .isEqualTo(1);
        assertThat(svar().lines()).hasSize(2);
        assertThat(melding().lines().toList())
                .satisfiesExactly(
                        m -> assertThat(m)
                                .contains("sak F1")
                                .contains("facts.permits[0].granted")
                                .contains("2024-13-41"),
                        m -> assertThat(m)
                                .matches("dokument 2: ikke gyldig YAML: while parsing .* line 4, column 1:.*"),
                        m -> assertThat(m).contains("dokument 3.id"));
    }

    @Test
    @DisplayName("ukjent grunnlag gir manuell sjekk, ukjent nøkkel en merknad")
    void ukjent() {
        assertThat(vurder.svar(GOD.replace("ASYL_28", "XYZ_99").replace("born:", "hatt: bla, born:")))
                .isZero();
        assertThat(svar()).contains("UNKNOWN_BASIS").contains("MANUAL_CHECK").contains("\"intro\":\"IKKE_GJELDENDE\"");
        assertThat(melding()).contains("sak G1").contains("facts.hatt");
    }

    @Test
    @DisplayName("manglende datoer, manglende fødselsdato og dato før fødsel avvises med felt")
    void mangler() {
        assertThat(vurder.svar("id: A\nfacts: {born: 1990-01-01}\n")).isEqualTo(1);
        assertThat(vurder.svar("id: B\nfacts: {cit: SYR}\nexpect: [{at: 2024-01-01}]\n"))
                .isEqualTo(1);
        assertThat(vurder.svar("id: C\nfacts: {born: 1990-01-01}\nexpect: [{at: 1980-01-01}]\n"))
                .isEqualTo(1);
        assertThat(vurder.svar("id: D\nfacts: tull\nexpect: [{at: 2024-01-01}]\n"))
                .isEqualTo(1);
        assertThat(melding())
                .contains("sak A", "expect")
                .contains("sak B", "facts.born")
                .contains("sak C", "expect[0].at")
                .contains("sak D", "facts: skal ha nøkler");
        assertThat(svar()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("det som ikke kan leses, avvises med dokument, nøkkel og hva som var ventet")
    @CsvSource(delimiter = '|', textBlock = """
            granted: 2024-02-01 | granted: 2024-02-30                  | facts.permits[0].granted: er ikke en dato som 2024-03-01: «2024-02-30»
            granted: 2024-02-01 | granted: 3024-02-01                  | facts.permits[0].granted: skal ligge mellom 1850-01-01 og 2200-12-31
            granted: 2024-02-01 | granted: [1, 2]                      | facts.permits[0].granted: er ikke en dato som 2024-03-01: en liste
            granted: 2024-02-01 | gitt: 2024-02-01                     | facts.permits[0].granted: mangler; forventet dato
            granted: 2024-02-01 | granted: 2024-02-01, to: 2023-01-01  | facts.permits[0].to: er før «granted» (2024-02-01): 2023-01-01
            b: ASYL_28          | c: ASYL_28                           | facts.permits[0].b: mangler; forventet en tekst
            b: ASYL_28          | b: {x: 1}                            | facts.permits[0].b: skal være en tekst, ikke en samling nøkler
            agr: true           | agr: kanskje                         | facts.settled[0].agr: skal være true eller false, ikke «kanskje»
            agr: true           | agr: true, to: 2024-01-01            | facts.settled[0].to: er før «from» (2024-03-01): 2024-01-01
            born: 1990-01-01    | born: 1990-01-01, norsk: {hours_done: 3.5} | facts.norsk.hours_done: skal være et helt tall fra 0 til 100000
            born: 1990-01-01    | born: 1990-01-01, norsk: nei         | facts.norsk: skal ha nøkler med verdier, ikke «nei»
            born: 1990-01-01    | born: 1990-01-01, edu: phd           | facts.edu: skal være none, grunnskole, vgs, vgs_ukr eller higher
            born: 1990-01-01    | born: 1990-01-01, pilot: {scheme: X} | facts.pilot.scheme: skal være en av [INTRO, NORSK, ASYL], ikke «X»
            born: 1990-01-01    | born: 1990-01-01, work: {hours: 30}  | facts.work.from: mangler; forventet dato
            at: 2024-03-01      | at: i dag                            | expect[0].at: er ikke en dato som 2024-03-01: «i dag»
            """)
    void avvist(String riktig, String galt, String ventet) {
        String feilsak = GOD.replace("id: G1", "id: F1").replace(riktig, galt);
        assertThat(vurder.svar(GOD + "---\n" + feilsak)).isEqualTo(1);
        assertThat(melding()).startsWith("sak F1 (dokument 2): " + ventet);
        assertThat(svar().lines()).hasSize(2);
    }

    @Test
    @DisplayName("fil som mangler, fil som ikke er UTF-8 og feil bruk")
    void filfeil() throws IOException {
        assertThat(vurder.kjoer()).isEqualTo(2);
        assertThat(vurder.kjoer(mappe.resolve("finnes-ikke.yaml").toString())).isEqualTo(2);
        Path latin = Files.write(mappe.resolve("latin.yaml"), new byte[] {(byte) 0xf8, (byte) 0xe5});
        assertThat(vurder.kjoer(latin.toString())).isEqualTo(2);
        assertThat(melding()).contains("bruk:").contains("kan ikke leses").contains("ikke UTF-8");
        Path god = Files.writeString(mappe.resolve("god.yaml"), GOD);
        assertThat(vurder.kjoer(god.toString())).isZero();
        assertThat(svar().lines()).hasSize(2);
        Path galt = Files.writeString(mappe.resolve("galt.yaml"), "id: X\nfacts: {}\nexpect: [{at: 2024-01-01}]\n");
        assertThat(vurder.kjoer(galt.toString())).isEqualTo(1);
    }
}
