package no.nir.register.omregning;

/** What became of a wish to stop, resume or close the open omregning. */
public sealed interface Styring {

    /** It stands so now; also when it stood so already. */
    record Gjort(Omregning omregning) implements Styring {}

    /** None is open. */
    record IngenAapen() implements Styring {}

    /** What was done before the stop was done by other rules than this program has: close it, and order a new one. */
    record AnnenRegelversjon(Omregning omregning, String programmets) implements Styring {}
}
