package no.nir.tid;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days, both ends included. An absent {@code tom} means open: there is no magic date.
 *
 * @param fom first day
 * @param tom last day, or {@code null} when the period is open
 */
public record Periode(LocalDate fom, @Nullable LocalDate tom) implements Comparable<Periode> {

    public Periode {
        if (tom != null && tom.isBefore(fom)) {
            throw new IllegalArgumentException("tom er før fom");
        }
    }

    public static Periode fra(LocalDate fom) {
        return new Periode(fom, null);
    }

    public static Periode mellom(LocalDate fom, LocalDate tom) {
        return new Periode(fom, tom);
    }

    /** From the law's half-open form: {@code til} is the first day not covered; absent when that leaves no day. */
    public static Optional<Periode> halvaapen(LocalDate fra, @Nullable LocalDate til) {
        if (til == null) {
            return Optional.of(fra(fra));
        }
        return fra.isBefore(til) ? Optional.of(new Periode(fra, til.minusDays(1))) : Optional.empty();
    }

    public boolean inneholder(LocalDate dag) {
        return !dag.isBefore(fom) && (tom == null || !dag.isAfter(tom));
    }

    public boolean erAapen() {
        return tom == null;
    }

    /** The first day after the period; absent when it is open. */
    public Optional<LocalDate> foersteDagEtter() {
        return tom == null ? Optional.empty() : Optional.of(tom.plusDays(1));
    }

    public boolean overlapper(Periode annen) {
        return snitt(annen).isPresent();
    }

    public Optional<Periode> snitt(Periode annen) {
        LocalDate fra = fom.isAfter(annen.fom) ? fom : annen.fom;
        LocalDate til = tidligste(tom, annen.tom);
        return til != null && til.isBefore(fra) ? Optional.empty() : Optional.of(new Periode(fra, til));
    }

    @Override
    public int compareTo(Periode annen) {
        int foerst = fom.compareTo(annen.fom);
        if (foerst != 0) {
            return foerst;
        }
        if (tom == null) {
            return annen.tom == null ? 0 : 1;
        }
        return annen.tom == null ? -1 : tom.compareTo(annen.tom);
    }

    private static @Nullable LocalDate tidligste(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) {
            return b;
        }
        return b == null || a.isBefore(b) ? a : b;
    }
}
