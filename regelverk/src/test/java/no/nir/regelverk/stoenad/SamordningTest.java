package no.nir.regelverk.stoenad;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.nir.regelverk.stoenad.Samordning.Svar;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;
import no.nir.regelverk.vurdering.Lov;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Samordning av introduksjonsstønaden")
class SamordningTest {

    private static Stoenad full(Lov lov, String dag) {
        return (Stoenad) Introduksjonsstoenad.beregn(
                new Deltaker(LocalDate.of(1980, 1, 1), LocalDate.parse(dag), lov, null, false), LocalDate.parse(dag));
    }

    @ParameterizedTest(name = "overgangsstønad {0} i året: fradrag {1}")
    @CsvSource({"0, 0", "68274, 0", "68274.5, 0", "168274.5, 40000", "1000000, 273098"})
    void overgangsstoenad(BigDecimal overgangsstoenad, BigDecimal fradrag) {
        Broek beloep = Broek.av(overgangsstoenad.movePointRight(1).longValueExact(), 10);

        assertThat(Samordning.overgangsstoenad(
                        full(Lov.INTEGRERINGSLOVEN, "2026-06-01"), Lov.INTEGRERINGSLOVEN, beloep))
                .isInstanceOfSatisfying(Svar.Fradrag.class, svar -> {
                    assertThat(svar.beloep().avrundet(2)).isEqualByComparingTo(fradrag);
                    assertThat(svar.maaKontrolleres()).isFalse();
                });
    }

    @ParameterizedTest(name = "{0} den {1}: må kontrolleres {2}")
    @CsvSource({"INTRODUKSJONSLOVEN, 2016-12-31, true", "INTRODUKSJONSLOVEN, 2017-01-01, false"})
    void eldre_ordlyd_er_ikke_lest(Lov lov, String dag, boolean kontroll) {
        assertThat(Samordning.overgangsstoenad(full(lov, dag), lov, Broek.av(100_000, 1)))
                .isInstanceOfSatisfying(
                        Svar.Fradrag.class, s -> assertThat(s.maaKontrolleres()).isEqualTo(kontroll));
    }

    @ParameterizedTest(name = "{0}, {1} timer, lønn {2}: fradrag {3}")
    @CsvSource({
        "INTEGRERINGSLOVEN, 10, 2000, 1476.21",
        "INTEGRERINGSLOVEN, 10, 1000, 1000",
        "INTRODUKSJONSLOVEN, 10, 1000, 1476.21",
        "INTEGRERINGSLOVEN, 0, 0, 0",
    })
    void arbeid_i_programmet(Lov lov, int timer, int loenn, BigDecimal fradrag) {
        assertThat(Samordning.arbeidIProgrammet(full(lov, "2026-06-01"), lov, timer, Broek.av(loenn, 1)))
                .isInstanceOfSatisfying(
                        Svar.Fradrag.class,
                        s -> assertThat(s.beloep().avrundet(2)).isEqualByComparingTo(fradrag));
    }

    @Test
    void umulige_beloep_avvises_og_barnetrygd_er_uten_virkning() {
        Stoenad stoenad = full(Lov.INTEGRERINGSLOVEN, "2026-06-01");

        assertThat(Samordning.overgangsstoenad(stoenad, Lov.INTEGRERINGSLOVEN, Broek.av(-1, 1)))
                .isEqualTo(new Svar.UgyldigBeloep());
        assertThat(Samordning.arbeidIProgrammet(stoenad, Lov.INTEGRERINGSLOVEN, -1, Broek.EN))
                .isEqualTo(new Svar.UgyldigBeloep());
        assertThat(Samordning.Ytelse.BARNETRYGD.virkning()).isEqualTo(Samordning.Virkning.INTET_FRADRAG);
    }
}
