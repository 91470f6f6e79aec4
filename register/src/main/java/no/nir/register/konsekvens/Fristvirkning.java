package no.nir.register.konsekvens;

/** What would become of a deadline. */
public enum Fristvirkning {
    FLYTTES,
    KOMMER,
    BORTFALLER
}
