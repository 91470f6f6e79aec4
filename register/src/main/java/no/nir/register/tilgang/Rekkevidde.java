package no.nir.register.tilgang;

/** Which persons a role reaches without asking for anyone in particular. */
public enum Rekkevidde {
    /** Nobody; at most those fetched by «hent person». */
    INGEN,
    /** Those the municipality answers for, and those who left, as {@link Flytteregel} says. */
    KOMMUNE,
    /** Those who live in the reception centre today. */
    MOTTAK,
    /** Those a municipality of the county governor's counties answers for today. */
    FYLKE,
    /** Everyone but those with strictly confidential address. */
    LANDET
}
