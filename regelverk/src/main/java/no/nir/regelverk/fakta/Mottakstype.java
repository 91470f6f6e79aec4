package no.nir.regelverk.fakta;

/** Kind of reception centre. Only ordinary centres give training. */
public enum Mottakstype {
    ORDINAERT,
    ANKOMST,
    TRANSITT,
    OMSORGSSENTER,
    ANNET
}
