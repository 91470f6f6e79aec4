package no.nir.register.web.registrering;

/** How a field is shown. */
public enum Feltslag {
    LINJE,
    OMRAADE,
    RADIO,
    NEDTREKK,
    AVKRYSSING
}
