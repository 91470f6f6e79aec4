package no.nir.regelverk.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.regelverk.parametre.Regelverksstand.Skille;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegelverksstandTest {

    @Test
    @DisplayName("det varsles ett år før en lov opphører, og fortsatt etterpå")
    void varsler() {
        assertThat(Regelverksstand.varsler(LocalDate.of(2027, 6, 30))).doesNotContain(Skille.KAP_6A_OPPHOERER);
        assertThat(Regelverksstand.varsler(LocalDate.of(2027, 7, 1)))
                .containsExactly(
                        Skille.FORSKRIFT_KAP_8A_OPPHOERER,
                        Skille.FEM_AAR_KOLLEKTIV_BESKYTTELSE,
                        Skille.KAP_6A_OPPHOERER);
        assertThat(Regelverksstand.varsler(LocalDate.of(2029, 1, 1))).contains(Skille.KAP_6A_OPPHOERER);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hvert skille sier hvor det står, og hvem som har lest det")
    void kilder(Skille skille) {
        assertThat(skille.hjemmel()).matches("(integrerings|utlendings).*|LOV-.*");
        assertThat(skille.kilder()).isNotEmpty().allMatch(kilde -> kilde.matches("[A-Z]\\d\\d"));
        assertThat(skille.punkt()).matches("(D-|TR-)\\d+|");
        assertThat(skille.punkt().isEmpty()).isEqualTo(skille == Skille.NY_FORVALTNINGSLOV);
    }

    @Test
    @DisplayName("skillene er de samme datoene som reglene regner med")
    void sammeDatoer() {
        Regelparametre gjeldende = Regelparametre.gjeldende();
        assertThat(Skille.KAP_6A_OPPHOERER.dag()).contains(gjeldende.kap6aOpphoerer());
        assertThat(Skille.ALDERSGRENSE_60.dag().orElse(null)).isEqualTo(gjeldende.aldersgrense60IKraft());
        assertThat(Skille.INTEGRERINGSERKLAERING.dag().orElse(null))
                .isEqualTo(gjeldende.integreringserklaeringIKraft());
        assertThat(Regelverksstand.utenDag())
                .containsExactly(Skille.ALDERSGRENSE_60, Skille.INTEGRERINGSERKLAERING, Skille.NY_FORVALTNINGSLOV);
    }
}
