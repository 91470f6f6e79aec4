package no.nir.regelverk.regler;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one place for calendar arithmetic. Inside the rules a day is its epoch day, and every interval is half-open, as in the law
 * tables: {@code fra ≤ dag < til}, with {@link #ALDRI} for an open end. The facts and the answer use closed days.
 */
final class Dag {

    static final int ALDRI = Integer.MAX_VALUE;
    static final int ALLTID = Integer.MIN_VALUE;

    private Dag() {}

    static int av(LocalDate dato) {
        return Math.toIntExact(dato.toEpochDay());
    }

    static int av(int aar, int maaned, int dag) {
        return av(LocalDate.of(aar, maaned, dag));
    }

    static int ellerAldri(@Nullable LocalDate dato) {
        return dato == null ? ALDRI : av(dato);
    }

    /** First day after a closed end. */
    static int etter(@Nullable LocalDate tom) {
        return tom == null ? ALDRI : av(tom) + 1;
    }

    static LocalDate dato(int dag) {
        return LocalDate.ofEpochDay(dag);
    }

    static boolean erDato(int dag) {
        return dag != ALDRI && dag != ALLTID;
    }

    /** The same day of the month; in a shorter month its last day (29 February becomes 28 February). */
    static int plussAar(int dag, int aar) {
        return erDato(dag) ? av(dato(dag).plusYears(aar)) : dag;
    }

    static int plussMaaneder(int dag, int maaneder) {
        return erDato(dag) ? av(dato(dag).plusMonths(maaneder)) : dag;
    }

    static int plussDager(int dag, int dager) {
        return erDato(dag) ? dag + dager : dag;
    }
}
