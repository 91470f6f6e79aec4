package no.nir.regelverk.parametre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lovens tall og tvilspunktene")
class LovparameterTest {

    private static final Lovparameter TIMER = Lovparameter.NORSK_TIMER_RETT_INTRODUKSJONSLOVEN;

    @Test
    void et_tall_gjelder_paa_sine_dager() {
        assertThat(TIMER.paa(LocalDate.of(2005, 9, 1))).isEqualTo(250);
        assertThat(TIMER.paa(LocalDate.of(2011, 12, 31))).isEqualTo(250);
        assertThat(TIMER.paa(LocalDate.of(2012, 1, 1))).isEqualTo(550);
        assertThatThrownBy(() -> TIMER.paa(LocalDate.of(2005, 8, 31)))
                .hasMessage("NORSK_TIMER_RETT_INTRODUKSJONSLOVEN gjelder ikke den dagen");
    }

    @Test
    void foer_den_foerste_dagen_kan_det_foerste_tallet_brukes() {
        assertThat(TIMER.paaEllerFoerste(LocalDate.of(2005, 8, 31))).isEqualTo(250);
        assertThat(TIMER.paaEllerFoerste(LocalDate.of(2012, 1, 1))).isEqualTo(550);
    }

    @Test
    void et_tvilspunkt_som_kan_stilles_navngir_parameteren_sin() {
        assertThat(Tvilspunkt.D_1.parameter()).contains("kap6aOpphoerer");
        assertThat(Tvilspunkt.D_3.parameter()).contains("annenLesning");
        assertThat(Tvilspunkt.D_7.parameter()).isEmpty();
        assertThat(Arrays.stream(Tvilspunkt.values()).flatMap(punkt -> punkt.parameter().stream()))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(Regelparametre.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
