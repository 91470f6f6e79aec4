package no.nir.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Målingen av omregningen")
class OmregningsmaalingTest {

    @Test
    @DisplayName("regner om alle, og kopierer det samme tilbake, fra hver tilstand")
    void gaar() throws Exception {
        try (Omregningsmaaling maaling = new Omregningsmaaling(40)) {
            for (Omregningsmaaling.Foer foer : Omregningsmaaling.Foer.values()) {
                assertThat(maaling.maal(foer, 1)).as(foer.name()).hasSize(1);
            }
        }
    }
}
