package no.nir.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonfaktabyggerTest {

    @Test
    @DisplayName("en bygger fra en person tar med alt som er kjent, og endrer bare det som gis på nytt")
    void endre() {
        for (long froe = 0; froe < 300; froe++) {
            Personfakta fakta = Tilfeldigperson.nummer(froe);
            assertThat(fakta.endre().bygg()).isEqualTo(fakta);
            Personfakta endret = fakta.endre()
                    .norsk(Norskopplaering.INGEN)
                    .doed(LocalDate.of(2030, 2, 3))
                    .bygg();
            assertThat(endret.norsk()).isEqualTo(Norskopplaering.INGEN);
            assertThat(endret.doed()).isEqualTo(LocalDate.of(2030, 2, 3));
            assertThat(endret.endre().norsk(fakta.norsk()).doed(fakta.doed()).bygg())
                    .isEqualTo(fakta);
        }
    }
}
