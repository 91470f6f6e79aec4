package no.nir.tid;

/** One stretch of a {@link Tidslinje}: a value that holds on every day of the period. */
public record Segment<T>(Periode periode, T verdi) {

    Segment<T> i(Periode nyPeriode) {
        return new Segment<>(nyPeriode, verdi);
    }
}
