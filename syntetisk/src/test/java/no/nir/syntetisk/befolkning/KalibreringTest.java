package no.nir.syntetisk.befolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nir.syntetisk.befolkning.Kalibrering.Rad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kalibreringen")
class KalibreringTest {

    /** Percentage points a share may be wrong beyond what chance gives a country this small. */
    private static final double TILLATT = 4.5;

    private static final double STANDARDFEIL = 3;

    private static final Kalibrering KALIBRERING = Kalibrering.av(Befolkning.skap(20_000, 20050901));

    @Test
    @DisplayName("holder 20 000 personer nær de publiserte tallene i hver gruppe av hver tabell")
    void avvik() {
        assertThat(KALIBRERING.rader()).hasSizeGreaterThan(100);
        assertThat(utenfor(KALIBRERING)).isEmpty();
    }

    private static List<Rad> utenfor(Kalibrering kalibrering) {
        return kalibrering.rader().stream()
                .filter(rad -> Math.abs(rad.avvik()) > TILLATT + STANDARDFEIL * standardfeil(kalibrering, rad))
                .toList();
    }

    private static double standardfeil(Kalibrering kalibrering, Rad rad) {
        int talte = kalibrering.rader().stream()
                .filter(annen ->
                        annen.tabell().equals(rad.tabell()) && annen.aar().equals(rad.aar()))
                .mapToInt(Rad::antall)
                .sum();
        return Math.sqrt(rad.fasit() * (100 - rad.fasit()) / Math.max(1, talte));
    }

    @Test
    @DisplayName("kan leses som tabell, en linje per gruppe og et sammendrag per tabell og år")
    void tabell() {
        assertThat(KALIBRERING.tabell().lines()).hasSameSizeAs(KALIBRERING.rader());
        assertThat(KALIBRERING.sammendrag()).contains("INTRO_LAND 2016").contains("avvik snitt");
    }

    @Test
    @DisplayName("ser et land som er galt")
    void serFeil() {
        Rad skjev = new Rad("T", "2020", "A", 50, 60, 600);
        Rad motvekt = new Rad("T", "2020", "B", 50, 40, 400);
        assertThat(utenfor(new Kalibrering(List.of(skjev, motvekt)))).containsExactly(skjev, motvekt);
    }
}
