package no.nir.regelverk.fakta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The facts of a person as values: everything given is kept, nothing is shared with whoever gave it. */
@DisplayName("Personfakta")
class PersonfaktaTest {

    private static final LocalDate DAG = LocalDate.of(2022, 3, 1);

    private static Norskopplaering norsk() {
        return Norskopplaering.av()
                .krav(DAG)
                .tilbudt(DAG.plusDays(1))
                .begynt(DAG.plusDays(2))
                .foersteVedtakStart(DAG.plusDays(3))
                .timer(100)
                .fullfoert(DAG.plusDays(4))
                .ytterligereKrav(DAG.plusDays(5))
                .kulturtimer(25)
                .maalNaadd(DAG.plusDays(6))
                .proeve(DAG.plusDays(7))
                .forlengetTil(DAG.plusDays(8))
                .stansetFra(DAG.plusDays(10))
                .fritak(List.of(new Fritak(Fritaksslag.HELSE, DAG, false)))
                .utsatt(new Utsatt(Utsattgrunn.OMSORG, DAG, DAG, true))
                .permisjoner(List.of(new Periode(DAG, DAG.plusDays(9))))
                .bygg();
    }

    private static Personfakta full() {
        return Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(List.of(new Statsborgerskap("SYR", null, null)))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, DAG, null)))
                .soeknader(List.of(new Soeknad(Soeknadsslag.FORNYELSE, DAG, null, null)))
                .eoesopphold(List.of(new Eoesopphold(Eoesslag.FAMILIE, DAG, null)))
                .ankomst(DAG.plusDays(1))
                .utvandret(DAG.plusDays(2))
                .gjeninnreise(DAG.plusDays(3))
                .doed(DAG.plusDays(4))
                .bosettinger(List.of(new Bosetting("0301", DAG, null, Bosettingsmaate.AVTALE)))
                .folkeregistreringer(List.of(new Folkeregistrering("0301", DAG, null)))
                .asylsaker(List.of(new Asylsak(DAG, List.of(), null, null, null, false)))
                .utdanning(Utdanning.VGS)
                .arbeid(List.of(new Arbeid(DAG, null, 30, false)))
                .program(List.of(Program.med(Programutfall.TILDELT)
                        .vedtak(DAG)
                        .maal(Programmaal.ARBEID)
                        .bygg()))
                .norsk(norsk())
                .kommuneInnfoert2003(true)
                .forsoek(List.of(new Forsoek(Ordning.INTRO, DAG, null, Kategori.RETT)))
                .bygg();
    }

    @Test
    @DisplayName("annen norskopplæring endrer ingenting annet")
    void endret() throws ReflectiveOperationException {
        Personfakta annen = full().endre().norsk(Norskopplaering.INGEN).bygg();
        for (RecordComponent felt : Personfakta.class.getRecordComponents()) {
            Object verdi = felt.getAccessor().invoke(full());
            assertThat(verdi).as(felt.getName()).isNotNull().isNotEqualTo(List.of());
            assertThat(felt.getAccessor().invoke(annen))
                    .as(felt.getName())
                    .isEqualTo(felt.getName().equals("norsk") ? Norskopplaering.INGEN : verdi);
        }
    }

    @Test
    @DisplayName("uten fritak er alt annet om opplæringen det samme")
    void utenFritak() throws ReflectiveOperationException {
        for (RecordComponent felt : Norskopplaering.class.getRecordComponents()) {
            Object verdi = felt.getAccessor().invoke(norsk());
            assertThat(verdi).as(felt.getName()).isNotNull();
            assertThat(felt.getAccessor().invoke(norsk().utenFritak()))
                    .as(felt.getName())
                    .isEqualTo(felt.getName().equals("fritak") ? List.of() : verdi);
        }
    }

    @Test
    @DisplayName("en liste som endres etterpå, endrer ikke fakta")
    void egneLister() {
        List<Statsborgerskap> land = new ArrayList<>(List.of(new Statsborgerskap("SYR", null, null)));
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .statsborgerskap(land)
                .bygg();
        land.clear();
        assertThat(fakta.statsborgerskap()).hasSize(1);
    }

    @Test
    @DisplayName("videregående og høyere utdanning er på den andre siden av grensen")
    void utdanning() {
        assertThat(Utdanning.INGEN.erVideregaaende()).isFalse();
        assertThat(Utdanning.GRUNNSKOLE.erVideregaaende()).isFalse();
        assertThat(Utdanning.VGS.erVideregaaende()).isTrue();
        assertThat(Utdanning.VGS_UKRAINA.erVideregaaende()).isTrue();
        assertThat(Utdanning.HOEYERE.erVideregaaende()).isTrue();
    }

    @Test
    @DisplayName("svaret har en tidslinje for hver ordning, frister, tall, og ingen dag før fødselen")
    void svaret() {
        Personfakta fakta = Personfakta.foedt(LocalDate.of(1990, 1, 1))
                .tillatelser(List.of(Tillatelse.av(Grunnlag.ASYL_28, DAG, null)))
                .bosettinger(List.of(new Bosetting("0301", DAG, null, Bosettingsmaate.AVTALE)))
                .bygg();
        Kategoriresultat svar = Kategoriberegning.beregn(fakta, Regelparametre.gjeldende());

        for (Ordning ordning : Ordning.values()) {
            assertThat(svar.paa(ordning, DAG).ordning()).isEqualTo(ordning);
            assertThat(svar.tidslinje(ordning).paa(DAG)).contains(svar.paa(ordning, DAG));
        }
        assertThat(svar.frister()).isNotEmpty();
        assertThat(svar.parametre(DAG))
                .containsEntry(Parameter.RIGHT_FROM, new Parameterverdi.Dato(DAG))
                .containsEntry(Parameter.RIGHT_UNTIL, new Parameterverdi.Dato(DAG.plusYears(3)));
        assertThat(svar.parametre(DAG.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> svar.paa(Ordning.INTRO, LocalDate.of(1989, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("før fødselen");
    }
}
