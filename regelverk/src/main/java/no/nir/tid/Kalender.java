package no.nir.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Calendar arithmetic, as docs/perioder.md says it. Lengths are counted from a day to the day of the same number or weekday; where
 * a month has no such day, to its last. The same sum is read in two ways: as the last day in time ({@link #sisteDag}, names ending
 * in {@code _by} or SENEST), or as the first day no longer covered ({@link #foersteDagUtenfor}, {@code _until} or TIL).
 */
public final class Kalender {

    private Kalender() {}

    /** The last day in time for an act that shall be done within the length after the event; the day of the event is not counted. */
    public static LocalDate sisteDag(LocalDate hendelse, Varighet varighet) {
        return pluss(hendelse, varighet);
    }

    /** The first day not covered by a right that lasts the length and whose first day is counted. */
    public static LocalDate foersteDagUtenfor(LocalDate foersteDag, Varighet varighet) {
        return pluss(foersteDag, varighet);
    }

    /** The days a right of the length covers; absent when the length is nothing. */
    public static Periode dekket(LocalDate foersteDag, Varighet varighet) {
        return Periode.halvaapen(foersteDag, foersteDagUtenfor(foersteDag, varighet))
                .orElseThrow(() -> new IllegalArgumentException("varigheten dekker ingen dag"));
    }

    /** The earliest event for which {@code dag} is still in time: the other way round, true to the short months. */
    public static LocalDate eldsteHendelseITide(LocalDate dag, Varighet varighet) {
        LocalDate hendelse = minus(dag, varighet);
        while (sisteDag(hendelse, varighet).isBefore(dag)) {
            hendelse = hendelse.plusDays(1);
        }
        while (!sisteDag(hendelse.minusDays(1), varighet).isBefore(dag)) {
            hendelse = hendelse.minusDays(1);
        }
        return hendelse;
    }

    /** Whole years on the day. Someone born on 29 February is a year older on 28 February of other years. */
    public static int alder(LocalDate foedt, LocalDate dag) {
        int aar = dag.getYear() - foedt.getYear();
        return dag.isBefore(fyller(foedt, aar)) ? aar - 1 : aar;
    }

    /** The day the age is reached. */
    public static LocalDate fyller(LocalDate foedt, int aar) {
        return foedt.plusYears(aar);
    }

    public static boolean erArbeidsdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !erHelligdag(dag);
    }

    /** Public holidays in Norway that are not simply Sundays. */
    public static boolean erHelligdag(LocalDate dag) {
        return Helligdag.paa(dag).isPresent();
    }

    /** The day itself when it is a working day, otherwise the next that is. */
    public static LocalDate foersteArbeidsdagFra(LocalDate dag) {
        LocalDate neste = dag;
        while (!erArbeidsdag(neste)) {
            neste = neste.plusDays(1);
        }
        return neste;
    }

    /** Working days in a closed period; the period must have an end. */
    public static int arbeidsdager(LocalDate fom, LocalDate tom) {
        return (int)
                fom.datesUntil(tom.plusDays(1)).filter(Kalender::erArbeidsdag).count();
    }

    private static LocalDate pluss(LocalDate dag, Varighet varighet) {
        int antall = varighet.antall();
        return switch (varighet.enhet()) {
            case DAGER -> dag.plusDays(antall);
            case ARBEIDSDAGER -> flyttArbeidsdager(dag, antall, 1);
            case UKER -> dag.plusWeeks(antall);
            case MAANEDER -> dag.plusMonths(antall);
            case AAR -> dag.plusYears(antall);
        };
    }

    private static LocalDate minus(LocalDate dag, Varighet varighet) {
        int antall = varighet.antall();
        return switch (varighet.enhet()) {
            case DAGER -> dag.minusDays(antall);
            case ARBEIDSDAGER -> flyttArbeidsdager(dag, antall, -1);
            case UKER -> dag.minusWeeks(antall);
            case MAANEDER -> dag.minusMonths(antall);
            case AAR -> dag.minusYears(antall);
        };
    }

    private static LocalDate flyttArbeidsdager(LocalDate dag, int antall, int steg) {
        LocalDate naa = dag;
        for (int igjen = antall; igjen > 0; ) {
            naa = naa.plusDays(steg);
            if (erArbeidsdag(naa)) {
                igjen--;
            }
        }
        return naa;
    }

    /** Easter Sunday in the Gregorian calendar: the anonymous computus (Meeus/Jones/Butcher). */
    static LocalDate foerstePaaskedag(int aar) {
        int gyllental = aar % 19;
        int hundre = aar / 100;
        int rest = aar % 100;
        int epakt = (19 * gyllental + hundre - hundre / 4 - (hundre - (hundre + 8) / 25 + 1) / 3 + 15) % 30;
        int ukedag = (32 + 2 * (hundre % 4) + 2 * (rest / 4) - epakt - rest % 4) % 7;
        int korreksjon = (gyllental + 11 * epakt + 22 * ukedag) / 451;
        int sum = epakt + ukedag - 7 * korreksjon + 114;
        return LocalDate.of(aar, sum / 31, sum % 31 + 1);
    }
}
