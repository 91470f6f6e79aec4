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

    /** The span of the tables below; outside it the calendar is asked. */
    private static final int FOERSTE_AAR = 1900;

    private static final int AARENE_ETTER = 2200;

    /** First day of every month. */
    private static final int[] MAANEDER = maaneder();

    private static final int FOERSTE = MAANEDER[0];

    /** Dates that were asked for: they are values, so everybody may have the same one. */
    private static final @Nullable LocalDate[] DATOER =
            new @Nullable LocalDate[MAANEDER[MAANEDER.length - 1] - FOERSTE];

    private Dag() {}

    private static int[] maaneder() {
        int[] dager = new int[(AARENE_ETTER - FOERSTE_AAR) * 12 + 1];
        LocalDate dato = LocalDate.of(FOERSTE_AAR, 1, 1);
        for (int i = 0; i < dager.length; i++) {
            dager[i] = (int) dato.plusMonths(i).toEpochDay();
        }
        return dager;
    }

    static int av(LocalDate dato) {
        int maaned = maaned(dato);
        return maaned < 0 || maaned >= MAANEDER.length
                ? Math.toIntExact(dato.toEpochDay())
                : MAANEDER[maaned] + dato.getDayOfMonth() - 1;
    }

    private static int maaned(LocalDate dato) {
        return (dato.getYear() - FOERSTE_AAR) * 12 + dato.getMonthValue() - 1;
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
        return plussMaaneder(dag, aar * 12);
    }

    static int plussMaaneder(int dag, int maaneder) {
        if (!erDato(dag)) {
            return dag;
        }
        LocalDate dato = dato(dag);
        int maaned = maaned(dato) + maaneder;
        if (maaned < 0 || maaned >= MAANEDER.length - 1) {
            return Math.toIntExact(dato.plusMonths(maaneder).toEpochDay());
        }
        int lengde = MAANEDER[maaned + 1] - MAANEDER[maaned];
        return MAANEDER[maaned] + Math.min(dato.getDayOfMonth(), lengde) - 1;
    }

    static int plussDager(int dag, int dager) {
        return erDato(dag) ? dag + dager : dag;
    }
}
