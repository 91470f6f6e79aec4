package no.nir.regelverk.fakta;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application for protection.
 *
 * @param vedtakUdi date of UDI's decision, yes or no
 * @param avslagUdi date of UDI's refusal
 * @param endeligAvslag date of UNE's refusal, or of the end of the case
 * @param saerskiltProsedyre 48-hour, fast-track, Dublin or § 32 case
 */
public record Asylsak(
        LocalDate soekt,
        List<Mottaksopphold> mottak,
        @Nullable LocalDate vedtakUdi,
        @Nullable LocalDate avslagUdi,
        @Nullable LocalDate endeligAvslag,
        boolean saerskiltProsedyre) {

    public Asylsak {
        mottak = List.copyOf(mottak);
    }
}
