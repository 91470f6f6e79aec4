package no.nir.fasit;

/** Category codes of the three schemes. */
public enum Svar {
    RETT_OG_PLIKT,
    RETT,
    PLIKT,
    KAN_TILBYS,
    TILBUD,
    IKKE_GJELDENDE
}
