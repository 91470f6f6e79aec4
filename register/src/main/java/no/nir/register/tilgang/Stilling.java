package no.nir.register.tilgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to a user today.
 *
 * @param egetOmraade the user's own municipality; empty when the user has none
 * @param egenNaa the user's municipality or reception centre answers for the person today
 * @param sisteEgneDag the last day the user's municipality answered for the person; null when never or still
 * @param opplaering the schemes in which another municipality has left the training to the user's
 * @param fylkeNaa the county, among those the user supervises, that the person belongs to today
 */
record Stilling(
        boolean strengtFortrolig,
        String egetOmraade,
        boolean egenNaa,
        @Nullable LocalDate sisteEgneDag,
        Set<Ordning> opplaering,
        @Nullable String fylkeNaa,
        @Nullable Instant innhentetTil,
        @Nullable String innhentetGrunn) {}
