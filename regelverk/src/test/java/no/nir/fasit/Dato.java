package no.nir.fasit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Half-open intervals as the tables write them, and ages. */
final class Dato {

    private Dato() {}

    static LocalDate d(int aar, int maaned, int dag) {
        return LocalDate.of(aar, maaned, dag);
    }

    /** {@code dag >= fra}. */
    static boolean fraOgMed(LocalDate dag, LocalDate fra) {
        return !dag.isBefore(fra);
    }

    /** {@code fra <= dag < til}. */
    static boolean mellom(LocalDate dag, LocalDate fra, LocalDate til) {
        return !dag.isBefore(fra) && dag.isBefore(til);
    }

    /** {@code fom <= dag <= tom}, an absent end is open. */
    static boolean iLukket(LocalDate dag, @Nullable LocalDate fom, @Nullable LocalDate tom) {
        return (fom == null || !dag.isBefore(fom)) && (tom == null || !dag.isAfter(tom));
    }

    /** The date is known and has come. */
    static boolean harHendt(@Nullable LocalDate hendelse, LocalDate dag) {
        return hendelse != null && !hendelse.isAfter(dag);
    }

    /** A date that the caller has already found to be known. */
    static LocalDate kjent(@Nullable LocalDate dag) {
        return Objects.requireNonNull(dag);
    }

    static int alder(LocalDate foedt, LocalDate dag) {
        return Period.between(foedt, dag).getYears();
    }

    static LocalDate tidligste(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate seneste(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
