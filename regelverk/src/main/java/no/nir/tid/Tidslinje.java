package no.nir.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time: closed-day segments in date order that never overlap, with or without gaps between them. Immutable.
 *
 * @param <T> what holds in a segment; compared with {@code equals} when neighbours are merged
 */
public final class Tidslinje<T> implements Iterable<Segment<T>> {

    private final List<Segment<T>> segmenter;

    private Tidslinje(List<Segment<T>> segmenter) {
        this.segmenter = segmenter;
    }

    public static <T> Tidslinje<T> tom() {
        return new Tidslinje<>(List.of());
    }

    public static <T> Tidslinje<T> av(Periode periode, T verdi) {
        return new Tidslinje<>(List.of(new Segment<>(periode, verdi)));
    }

    /** @throws IllegalArgumentException when two segments share a day */
    public static <T> Tidslinje<T> av(List<Segment<T>> segmenter) {
        if (erAtskilte(segmenter)) {
            return new Tidslinje<>(List.copyOf(segmenter));
        }
        List<Segment<T>> ordnet = segmenter.stream()
                .sorted(Comparator.comparing(Segment::periode))
                .toList();
        if (!erAtskilte(ordnet)) {
            throw new IllegalArgumentException("Segmenter overlapper");
        }
        return new Tidslinje<>(ordnet);
    }

    /** In date order and without a day in common. */
    private static <T> boolean erAtskilte(List<Segment<T>> segmenter) {
        for (int i = 1; i < segmenter.size(); i++) {
            LocalDate forrigeTom = segmenter.get(i - 1).periode().tom();
            if (forrigeTom == null || !segmenter.get(i).periode().fom().isAfter(forrigeTom)) {
                return false;
            }
        }
        return true;
    }

    public List<Segment<T>> segmenter() {
        return segmenter;
    }

    public boolean erTom() {
        return segmenter.isEmpty();
    }

    public Stream<Segment<T>> stream() {
        return segmenter.stream();
    }

    @Override
    public Iterator<Segment<T>> iterator() {
        return segmenter.iterator();
    }

    /** The value that holds on the day. */
    public Optional<T> paa(LocalDate dag) {
        return segmentPaa(dag).map(Segment::verdi);
    }

    /** The segment that holds on the day. */
    public Optional<Segment<T>> segmentPaa(LocalDate dag) {
        int lav = 0;
        int hoey = segmenter.size() - 1;
        while (lav <= hoey) {
            int midt = (lav + hoey) >>> 1;
            Segment<T> segment = segmenter.get(midt);
            if (segment.periode().inneholder(dag)) {
                return Optional.of(segment);
            }
            if (dag.isBefore(segment.periode().fom())) {
                hoey = midt - 1;
            } else {
                lav = midt + 1;
            }
        }
        return Optional.empty();
    }

    /** From the first day with a value to the last, gaps included. */
    public Optional<Periode> utstrekning() {
        return segmenter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Periode(
                        segmenter.getFirst().periode().fom(),
                        segmenter.getLast().periode().tom()));
    }

    public <R> Tidslinje<R> map(Function<? super T, ? extends R> avbildning) {
        return new Tidslinje<>(segmenter.stream()
                .map(s -> new Segment<R>(s.periode(), avbildning.apply(s.verdi())))
                .toList());
    }

    public Tidslinje<T> filter(Predicate<? super T> krav) {
        return new Tidslinje<>(
                segmenter.stream().filter(s -> krav.test(s.verdi())).toList());
    }

    /** Only the days inside the period. */
    public Tidslinje<T> klipp(Periode vindu) {
        List<Segment<T>> klippet = new ArrayList<>();
        for (Segment<T> segment : segmenter) {
            segment.periode().snitt(vindu).map(segment::i).ifPresent(klippet::add);
        }
        return new Tidslinje<>(List.copyOf(klippet));
    }

    /** Merges neighbours that touch and hold equal values. */
    public Tidslinje<T> komprimer() {
        List<Segment<T>> samlet = new ArrayList<>();
        for (Segment<T> segment : segmenter) {
            if (!samlet.isEmpty() && fortsetter(samlet.getLast(), segment)) {
                Segment<T> forrige = samlet.removeLast();
                samlet.add(segment.i(
                        new Periode(forrige.periode().fom(), segment.periode().tom())));
            } else {
                samlet.add(segment);
            }
        }
        return new Tidslinje<>(List.copyOf(samlet));
    }

    /** The days where both have a value. */
    public <U, R> Tidslinje<R> kombinerIndre(Tidslinje<U> annen, BiFunction<? super T, ? super U, ? extends R> sammen) {
        return kombiner(annen, (a, b) -> a == null || b == null ? null : sammen.apply(a, b));
    }

    /**
     * Every day where at least one of them has a value; the missing side is {@code null}. A {@code null} result leaves the
     * days out.
     */
    public <U, R> Tidslinje<R> kombiner(
            Tidslinje<U> annen, BiFunction<? super @Nullable T, ? super @Nullable U, ? extends @Nullable R> sammen) {
        List<Segment<R>> ut = new ArrayList<>();
        List<LocalDate> snitt = new ArrayList<>(snittdatoer(annen));
        for (int i = 0; i < snitt.size(); i++) {
            LocalDate fom = snitt.get(i);
            LocalDate tom = i + 1 < snitt.size() ? snitt.get(i + 1).minusDays(1) : null;
            T a = paa(fom).orElse(null);
            U b = annen.paa(fom).orElse(null);
            if (a == null && b == null) {
                continue;
            }
            R verdi = sammen.apply(a, b);
            if (verdi != null) {
                ut.add(new Segment<>(new Periode(fom, tom), verdi));
            }
        }
        return new Tidslinje<>(List.copyOf(ut));
    }

    /** Lays the other timeline on top of this one. */
    public Tidslinje<T> overstyrtAv(Tidslinje<T> annen) {
        return kombiner(annen, (a, b) -> b != null ? b : a);
    }

    private TreeSet<LocalDate> snittdatoer(Tidslinje<?> annen) {
        TreeSet<LocalDate> datoer = new TreeSet<>();
        for (Tidslinje<?> linje : List.of(this, annen)) {
            for (Segment<?> segment : linje.segmenter) {
                datoer.add(segment.periode().fom());
                segment.periode().foersteDagEtter().ifPresent(datoer::add);
            }
        }
        return datoer;
    }

    private static <T> boolean fortsetter(Segment<T> forrige, Segment<T> neste) {
        LocalDate tom = forrige.periode().tom();
        return tom != null
                && tom.plusDays(1).equals(neste.periode().fom())
                && Objects.equals(forrige.verdi(), neste.verdi());
    }

    @Override
    public boolean equals(@Nullable Object annen) {
        return annen instanceof Tidslinje<?> linje && segmenter.equals(linje.segmenter);
    }

    @Override
    public int hashCode() {
        return segmenter.hashCode();
    }

    @Override
    public String toString() {
        return segmenter.toString();
    }
}
