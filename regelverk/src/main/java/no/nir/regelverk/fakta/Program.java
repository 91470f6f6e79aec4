package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One vedtak about introduksjonsprogram and what followed.
 *
 * @param start first day in the programme
 * @param tilbudtStart first day offered
 * @param slutt first day after the programme
 * @param forlengetTil first day after the programme as a vedtak extends it; absent when none does
 * @param permisjonsdager approved leave that is added to the length
 * @param grunn reason code of a refusal or an end
 */
public record Program(
        @Nullable LocalDate krav,
        @Nullable LocalDate vedtak,
        Programutfall utfall,
        @Nullable LocalDate start,
        @Nullable LocalDate tilbudtStart,
        @Nullable LocalDate slutt,
        @Nullable LocalDate forlengetTil,
        int permisjonsdager,
        @Nullable Programmaal maal,
        @Nullable String grunn) {

    public static Programbygger med(Programutfall utfall) {
        return new Programbygger(utfall);
    }

    /** A builder that starts with these facts. */
    public Programbygger endre() {
        return new Programbygger(this);
    }
}
