package no.nir.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import no.nir.maaling.gjenspilling.Spiller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each measurement begins, and comes to an end, on a few persons; what it measures is not looked at. */
@DisplayName("Målingene med egen database")
class DatabasemaalingerTest {

    private static Maaledatabase database;

    @BeforeAll
    static void lag() throws IOException, SQLException {
        database = new Maaledatabase(200);
    }

    @AfterAll
    static void slett() throws IOException, SQLException {
        database.close();
    }

    @Test
    @DisplayName("regner om alle, og kopierer det samme tilbake, fra hver tilstand")
    void omregning() throws Exception {
        try (Omregningsmaaling maaling = new Omregningsmaaling(database)) {
            for (Omregningsmaaling.Foer foer : Omregningsmaaling.Foer.values()) {
                assertThat(maaling.maal(foer, 1)).as(foer.name()).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("prøver andre regler på alle, og kopierer fakta ut")
    void konsekvens() throws Exception {
        try (Konsekvensmaaling maaling = new Konsekvensmaaling(database)) {
            for (Konsekvensmaaling.Foer foer : Konsekvensmaaling.Foer.values()) {
                assertThat(maaling.maal(foer, 1)).as(foer.name()).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("registrerer ett faktum om gangen, og spiller av de samme setningene på andre personer")
    void faktum() throws Exception {
        try (Faktamaaling maaling = new Faktamaaling(database, Spiller::medJdbc)) {
            for (Faktamaaling.Faktum faktum : Faktamaaling.Faktum.values()) {
                assertThat(maaling.maal(faktum, 0, 1, 1)).as(faktum.name()).hasSize(1);
            }
        }
    }
}
