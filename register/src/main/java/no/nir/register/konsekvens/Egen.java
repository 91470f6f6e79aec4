package no.nir.register.konsekvens;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise for one of the municipality's own persons: a category, or a deadline.
 *
 * @param duf absent when the register knows none
 * @param fristtype absent for a category
 * @param dag of a category: the first day it would be another
 * @param foer the category, or the last day in time, as stored; absent for a deadline that would come
 * @param naa the same as it would be; absent for a deadline that would go
 * @param lov the person's act; absent where nothing would be computed, and for a deadline
 * @param regler behind the new answer and not the old; where there are none, behind the old and not the new
 */
public record Egen(
        long personId,
        String navn,
        @Nullable String duf,
        String ordning,
        @Nullable String fristtype,
        @Nullable LocalDate dag,
        @Nullable String foer,
        @Nullable String naa,
        @Nullable String lov,
        @Nullable String hjemmel,
        List<Regel> regler) {

    public Egen {
        regler = List.copyOf(regler);
    }

    /** A rule as the program that was tried has it. */
    public record Regel(String regel, String hjemmel, String spoersmaal) {}
}
