package no.nir.regelverk.fakta;

/** Kind of reception centre. Which of them give training has changed with the law. */
public enum Mottakstype {
    ORDINAERT,
    ANKOMST,
    TRANSITT,
    OMSORGSSENTER,
    ANNET
}
