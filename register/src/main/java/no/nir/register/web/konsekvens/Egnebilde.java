package no.nir.register.web.konsekvens;

import java.util.List;
import no.nir.register.konsekvens.Konsekvens;
import org.jspecify.annotations.Nullable;

/**
 * One published konsekvens, for a municipality: which of its own persons it would touch.
 *
 * @param antall how many persons, in a sentence
 * @param forrige the page before; absent on the first
 */
public record Egnebilde(
        Konsekvens konsekvens,
        List<Konsekvensbilde.Valg> valg,
        String antall,
        List<Linje> linjer,
        String sidetekst,
        @Nullable String forrige,
        @Nullable String neste) {

    public Egnebilde {
        valg = List.copyOf(valg);
        linjer = List.copyOf(linjer);
    }

    /**
     * @param lenke to what the register answers today
     * @param endring from what to what
     * @param dag the first day; blank for a deadline, whose days stand in {@code endring}
     * @param grunner the questions that are answered otherwise
     */
    public record Linje(
            String navn,
            String lenke,
            String ordning,
            String endring,
            String dag,
            String hjemmel,
            List<String> grunner) {

        public Linje {
            grunner = List.copyOf(grunner);
        }
    }
}
