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

    /** Days that were asked for between 1900 and 2099: dates are values, so everybody may have the same one. */
    private static final int FOERSTE = av(1900, 1, 1);

    private static final @Nullable LocalDate[] DATOER = new @Nullable LocalDate[av(2100, 1, 1) - FOERSTE];

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
        int plass = dag - FOERSTE;
        if (plass < 0 || plass >= DATOER.length) {
            return LocalDate.ofEpochDay(dag);
        }
        LocalDate dato = DATOER[plass];
        if (dato == null) {
            dato = LocalDate.ofEpochDay(dag);
            DATOER[plass] = dato;
        }
        return dato;
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
