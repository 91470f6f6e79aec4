package no.nir.regelverk.stoenad;

import java.time.LocalDate;
import no.nir.regelverk.vurdering.Lov;
import org.jspecify.annotations.Nullable;

/**
 * What decides a participant's introduksjonsstønad.
 *
 * @param borMedForeldre lives with one or both parents; absent = unknown
 * @param parUtenBarnIProgram has a spouse or cohabitant who is also in the programme, and neither has children; absent = unknown
 */
public record Deltaker(
        LocalDate foedt,
        LocalDate programstart,
        Lov lov,
        @Nullable Boolean borMedForeldre,
        @Nullable Boolean parUtenBarnIProgram) {}
