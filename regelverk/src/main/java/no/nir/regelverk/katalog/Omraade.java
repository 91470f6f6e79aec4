package no.nir.regelverk.katalog;

/** What a rule is about. */
public enum Omraade {
    INTRO,
    NORSK,
    ASYL,
    /** Holds for more than one scheme: which act, transition, time, residence and moving. */
    FELLES,
    /** What the sources do not settle. */
    TVIL,
    DOKUMENTASJON,
    FRIST,
    STOENAD,
    SAKSBEHANDLING
}
