package no.nir.register.journal;

/** The way a command came in. The same command gives the same answer whatever the channel. */
public enum Kanal {
    WEB,
    API,
    FIL,
    KILDE,
    MIGRERING,
    SYSTEM
}
