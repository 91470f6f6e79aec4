package no.nir.fasit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.nir.regelverk.Tilfeldigperson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The engine against the second opinion, over seeded random persons on every day on which either may change and on some others:
 * act, categories, the row that gave a category, and the end of the programme's time. {@code -Dfasit.personer=100000} for the long run.
 */
class FasitTest {

    private static final int PERSONER = Integer.getInteger("fasit.personer", 2000);

    @Test
    @DisplayName("Regelmotoren og fasiten er enige, unntatt i de avvikene som er forklart")
    void enige() {
        Map<String, String> uforklart = new TreeMap<>();
        Map<KjentAvvik, Integer> forklart = new EnumMap<>(KjentAvvik.class);
        int dager = 0;
        for (int froe = 0; froe < PERSONER; froe++) {
            Sammenligning person = new Sammenligning(Tilfeldigperson.nummer(froe));
            List<KjentAvvik> hos = new ArrayList<>();
            List<Avvik> alle = new ArrayList<>(person.programslutt());
            for (LocalDate dag : person.dager(froe)) {
                dager++;
                alle.addAll(person.avvik(dag));
            }
            for (Avvik avvik : alle) {
                KjentAvvik kjent = KjentAvvik.finn(avvik);
                if (kjent == null) {
                    uforklart.putIfAbsent(avvik.gruppe(), "frø " + froe + ", " + avvik.dag());
                } else if (!hos.contains(kjent)) {
                    hos.add(kjent);
                    forklart.merge(kjent, 1, Integer::sum);
                }
            }
        }
        System.out.printf("%d personer, %d dager; forklarte avvik, personer: %s%n", PERSONER, dager, forklart);
        assertThat(dager).isGreaterThan(PERSONER * 20);
        assertThat(uforklart).isEmpty();
    }

    /** An explanation that explains nothing any more is taken out of the list: every one has a person who needs it. */
    @Test
    @DisplayName("Hvert forklart avvik finnes fortsatt")
    void ingenForklaringErForeldet() {
        List<KjentAvvik> foreldet = new ArrayList<>();
        for (KjentAvvik kjent : KjentAvvik.values()) {
            Sammenligning person = new Sammenligning(Tilfeldigperson.nummer(kjent.froe()));
            boolean finnes = Stream.concat(
                            person.programslutt().stream(),
                            person.dager(kjent.froe()).stream().flatMap(dag -> person.avvik(dag).stream()))
                    .anyMatch(avvik -> KjentAvvik.finn(avvik) == kjent);
            if (!finnes) {
                foreldet.add(kjent);
            }
        }
        assertThat(foreldet).isEqualTo(Collections.emptyList());
    }
}
