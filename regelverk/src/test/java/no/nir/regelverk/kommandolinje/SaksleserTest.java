package no.nir.regelverk.kommandolinje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Eoesslag;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Programmaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every part of the facts tells of a key that nobody reads, and of an interval that runs backwards. */
class SaksleserTest {

    private final Saksleser leser = new Saksleser();

    private Personfakta les(String fakta) {
        String yaml = "{born: 1990-01-01, " + fakta + "}";
        return leser.les(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("en ukjent nøkkel nevnes med stien sin")
    @CsvSource(delimiter = '|', textBlock = """
            cit: [{c: ERI, hatt: 1}]                                        | facts.cit[0].hatt
            permits: [{b: STUD, granted: 2024-01-01, hatt: 1}]              | facts.permits[0].hatt
            permits: {b: FAM, granted: 2024-01-01, ref: {kind: NORSK, hatt: 1}} | facts.permits.ref.hatt
            permits: {b: STUD, granted: 2024-01-01, revocation: {hatt: 1}}  | facts.permits.revocation.hatt
            permits: {b: KOLL_34, granted: 2024-01-01, auto_ext: [{from: 2025-01-01, hatt: 1}]} | facts.permits.auto_ext[0].hatt
            apps: [{kind: renewal, filed: 2024-01-01, hatt: 1}]             | facts.apps[0].hatt
            eea_status: [{from: 2024-01-01, hatt: 1}]                       | facts.eea_status[0].hatt
            settled: [{k: '0301', from: 2024-01-01, hatt: 1}]               | facts.settled[0].hatt
            folkereg: [{k: '0301', from: 2024-01-01, hatt: 1}]              | facts.folkereg[0].hatt
            pilot: {scheme: INTRO, from: 2024-01-01, hatt: 1}               | facts.pilot.hatt
            work: {from: 2024-01-01, hatt: 1}                               | facts.work.hatt
            program: {start: 2024-01-01, hatt: 1}                           | facts.program.hatt
            norsk: {hatt: 1}                                                | facts.norsk.hatt
            norsk: {fritak: {type: NORSK, at: 2024-01-01, hatt: 1}}         | facts.norsk.fritak.hatt
            norsk: {utsatt: {ground: OMSORG, claim: 2024-01-01, hatt: 1}}   | facts.norsk.utsatt.hatt
            asylum: {applied: 2024-01-01, hatt: 1}                          | facts.asylum.hatt
            asylum: {applied: 2024-01-01, mottak: {type: transitt, from: 2024-01-01, hatt: 1}} | facts.asylum.mottak.hatt
            hatt: 1                                                         | facts.hatt
            """)
    void ukjentNoekkel(String fakta, String sti) {
        les(fakta);
        assertThat(leser.ukjenteFelt()).containsExactly(sti);
    }

    @ParameterizedTest
    @DisplayName("et tidsrom som slutter før det begynner, avvises")
    @ValueSource(
            strings = {
                "folkereg: [{from: 2024-02-01, to: 2024-01-31}]",
                "work: {from: 2024-02-01, to: 2024-01-31}",
                "work: {offer: 2024-02-01, offer_to: 2024-01-31}",
                "program: {start: 2024-02-01, end: 2024-01-31}",
                "norsk: {leave: [{from: 2024-02-01, to: 2024-01-31}]}"
            })
    void baklengs(String fakta) {
        assertThatThrownBy(() -> les(fakta)).isInstanceOf(Saksfeil.class).hasMessageContaining("er før");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("et tilbud om arbeid gjelder fra tilbudet, et arbeid fra det første av dem")
    @CsvSource(delimiter = '|', textBlock = """
            from: 2024-02-01                                        | 2024-02-01 |            | false
            offer: 2024-01-15                                       | 2024-01-15 |            | true
            offer: 2024-01-15, offer_to: 2024-03-01                 | 2024-01-15 | 2024-03-01 | true
            offer: 2024-01-15, from: 2024-02-01                     | 2024-01-15 |            | false
            offer: 2024-02-15, from: 2024-02-01                     | 2024-02-01 |            | false
            from: 2024-02-01, to: 2024-05-01, offer_to: 2024-03-01  | 2024-02-01 | 2024-05-01 | false
            """)
    void arbeid(String arbeid, LocalDate fom, LocalDate tom, boolean bareTilbud) {
        assertThat(les("work: {hours: 37, " + arbeid + "}").arbeid())
                .containsExactly(new Arbeid(fom, tom, 37, bareTilbud));
    }

    @Test
    @DisplayName("registreringer i Folkeregisteret leses med kommune og tidsrom")
    void folkeregistreringer() {
        assertThat(les("folkereg: [{k: '0301', from: 2024-02-01, to: 2024-05-31}, {from: 2024-06-01}]")
                        .folkeregistreringer())
                .containsExactly(
                        new Folkeregistrering("0301", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 31)),
                        new Folkeregistrering(null, LocalDate.of(2024, 6, 1), null));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "opphold etter utlendingsloven kapittel 13 er eget, familiens, eller familien til en nordmann som vender hjem")
    @CsvSource(delimiter = '|', textBlock = """
            eea_status: 2024-02-01                                                          | EGEN_RETT
            eea_status: 2024-02-01, eea_family_of: EEA                                      | FAMILIE
            eea_status: 2024-02-01, eea_family_of: NOR_RETURNEE                             | FAMILIE_AV_HJEMVENDT_NORSK
            eea_status: [{from: 2024-02-01}], eea_family_of: NOR_RETURNEE                   | FAMILIE_AV_HJEMVENDT_NORSK
            """)
    void eoesopphold(String opphold, Eoesslag slag) {
        assertThat(les(opphold).eoesopphold()).containsExactly(new Eoesopphold(slag, LocalDate.of(2024, 2, 1), null));
    }

    @Test
    @DisplayName("permisjon i programmet regnes i dager, og et åpent tidsrom teller ikke")
    void permisjon() {
        String program = "program: {start: 2024-01-01, goal: vgs, leave_days: 5,"
                + " leave: [{from: 2024-02-01, to: 2024-02-11}, {from: 2024-06-01}]}";
        assertThat(les(program).program().getFirst().permisjonsdager()).isEqualTo(15);
        assertThat(les(program).program().getFirst().maal()).isEqualTo(Programmaal.FULLFOERT_VGS);
    }
}
