package no.nir.regelverk.fakta;

/** Whether a settlement follows a særskilt avtale between the authorities and the municipality. */
public enum Bosettingsmaate {
    AVTALE,
    UTEN_AVTALE,
    UKJENT
}
