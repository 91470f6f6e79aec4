package no.nir.syntetisk.befolkning;

import org.jspecify.annotations.Nullable;

/**
 * Where to find a named example.
 *
 * @param duf as the immigration authorities know the person; absent for those they do not know
 * @param nummer fødselsnummer or D-nummer in use today; absent for those Folkeregisteret does not know (yet)
 */
public record Eksempelperson(
        Eksempel eksempel,
        String navn,
        @Nullable String duf,
        @Nullable String nummer,
        @Nullable String kommunenummer) {}
