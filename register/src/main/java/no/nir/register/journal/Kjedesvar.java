package no.nir.register.journal;

/** The answer of a check of a person's chain of posts. */
public sealed interface Kjedesvar {

    /** Every post is as it was written, in order and with none missing in between. */
    record Hel(int antall) implements Kjedesvar {}

    /** The first post that is not as it was written, or does not follow the one before. */
    record Brutt(long nr) implements Kjedesvar {}
}
