package no.nir.register.omregning;

/** What became of an order. Only one omregning can be open at a time. */
public sealed interface Bestilling {

    Omregning omregning();

    /** New, or the very same order sent again. */
    record Bestilt(Omregning omregning) implements Bestilling {}

    /** Another is under way; it does the same work. */
    record AlleredeIGang(Omregning omregning) implements Bestilling {}

    /** Another was stopped before it was done; it must be resumed or closed first. */
    record StansetStaarIgjen(Omregning omregning) implements Bestilling {}
}
