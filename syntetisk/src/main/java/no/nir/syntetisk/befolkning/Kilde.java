package no.nir.syntetisk.befolkning;

/** The sources that tell of the synthetic people. */
public enum Kilde {
    UDI,
    FREG,
    FAGSYSTEM,
    HKDIR
}
