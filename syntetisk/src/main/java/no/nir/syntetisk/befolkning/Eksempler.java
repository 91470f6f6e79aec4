package no.nir.syntetisk.befolkning;

/** Placeholder until the named persons are told. */
final class Eksempler {

    static final int ANTALL = 0;

    Eksempler(Husstand husstand) {}

    void fortell(int nr) {}
}
