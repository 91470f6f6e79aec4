package no.nir.regelverk.fakta;

/** What the reference person of a family permit was when the permit was given. */
public enum Referanseslag {
    NORSK,
    NORDISK,
    EOES_BORGER,
    /** Permanent permit; {@link Referanseperson#grunnlag()} says what it rests on. */
    PERMANENT,
    /** An ordinary permit; {@link Referanseperson#grunnlag()} says which. */
    TILLATELSE
}
