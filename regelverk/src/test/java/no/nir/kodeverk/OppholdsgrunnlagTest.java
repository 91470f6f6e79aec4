package no.nir.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.nir.regelverk.fakta.Grunnlag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kodelisten over oppholdsgrunnlag og reglenes egne grunnlag")
class OppholdsgrunnlagTest {

    @Test
    void er_de_samme() {
        assertThat(KodeverkTest.koder(Kodeverk.OPPHOLDSGRUNNLAG))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Grunnlag.values()).map(Enum::name).toList());
    }
}
