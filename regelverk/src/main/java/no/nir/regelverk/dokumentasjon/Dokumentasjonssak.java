package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Personfakta;
import org.jspecify.annotations.Nullable;

/**
 * The question: one person, one application.
 *
 * @param avgjort day of the decision; absent = not decided, and then the answer is as if decided on the day of application
 */
public record Dokumentasjonssak(
        Personfakta fakta,
        Formaal formaal,
        LocalDate soekt,
        @Nullable LocalDate avgjort,
        Dokumentasjon dokumentasjon) {

    /** The day whose law decides. */
    public LocalDate vurderingsdag() {
        return avgjort == null ? soekt : avgjort;
    }
}
