package no.nir.regelverk.frist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Kalender;
import no.nir.tid.Periode;

/** How much of one kind of absence or leave has been used, counted as its limit is. Every period has an end. */
public final class Permisjonsbruk {

    private Permisjonsbruk() {}

    /**
     * What is used of a limit.
     *
     * @param brukt in calendar days, or where the limit is for the year in working days
     * @param grense in the same unit; months and years from the day the leave began
     */
    public record Bruk(int brukt, int grense) {

        public int igjen() {
            return Math.max(0, grense - brukt);
        }
    }

    /** Working days of the periods in a calendar year. */
    public static int arbeidsdagerIAaret(Collection<Periode> borte, int aar) {
        return arbeidsdager(borte, Periode.mellom(LocalDate.of(aar, 1, 1), LocalDate.of(aar, 12, 31)));
    }

    /**
     * Absent where the act has no rule on the day, or nothing to count from: a leave of months is counted from its own first day, and an
     * egenmelding each time by itself.
     */
    public static Optional<Bruk> av(Permisjonsslag slag, Lov lov, Collection<Periode> borte, LocalDate dag) {
        return slag.grense(lov, dag).flatMap(grense -> switch (slag.per()) {
            case KALENDERAAR -> Optional.of(new Bruk(arbeidsdagerIAaret(borte, dag.getYear()), grense.antall()));
            case TOLV_MAANEDER ->
                Optional.of(new Bruk(
                        arbeidsdager(borte, Periode.mellom(dag.minusYears(1).plusDays(1), dag)), grense.antall()));
            case TILFELLE, BARN, GANG ->
                siste(borte, dag).map(en -> new Bruk(dager(en), dager(Kalender.dekket(en.fom(), grense))));
            case HELE_PROGRAMMET ->
                siste(borte, dag)
                        .map(en -> new Bruk(
                                borte.stream().mapToInt(Permisjonsbruk::dager).sum(),
                                dager(Kalender.dekket(en.fom(), grense))));
        });
    }

    /** How many times absence began in the twelve months that end on the day (§ 9: four egenmeldinger). */
    public static int gangerPaaTolvMaaneder(Collection<Periode> borte, LocalDate dag) {
        Periode tolv = Periode.mellom(dag.minusYears(1).plusDays(1), dag);
        return (int) borte.stream().filter(en -> tolv.inneholder(en.fom())).count();
    }

    /**
     * Calendar days that leave adds to the programme: all of it, when it is more than ten working days together (integreringsforskriften
     * §§ 10, 19; before 2021 the regulation of 2003 § 7-1). Absence for illness counts in the same sum by the regulation; the register
     * knows it by the day only, and leaves it out.
     */
    public static int tillegg(Collection<Periode> permisjoner) {
        int arbeidsdager = permisjoner.stream()
                .mapToInt(en -> Kalender.arbeidsdager(en.fom(), siste(en)))
                .sum();
        return arbeidsdager > Permisjonsgrense.UTEN_TILLEGG
                ? permisjoner.stream().mapToInt(Permisjonsbruk::dager).sum()
                : 0;
    }

    private static int arbeidsdager(Collection<Periode> borte, Periode innen) {
        return borte.stream()
                .flatMap(en -> en.snitt(innen).stream())
                .mapToInt(en -> Kalender.arbeidsdager(en.fom(), siste(en)))
                .sum();
    }

    private static Optional<Periode> siste(Collection<Periode> borte, LocalDate dag) {
        return borte.stream().filter(en -> !en.fom().isAfter(dag)).max(Comparator.comparing(Periode::fom));
    }

    private static int dager(Periode lukket) {
        return Math.toIntExact(ChronoUnit.DAYS.between(lukket.fom(), siste(lukket)) + 1);
    }

    private static LocalDate siste(Periode lukket) {
        return Objects.requireNonNull(lukket.tom(), "a leave has an end");
    }
}
