package no.nir.ident;

/** What is wrong with a typed number. The name is the code that message files render; it never carries the number. */
public enum Identfeil {
    /** Nothing was written. */
    TOM,
    /** Something else than digits and separating spaces. */
    IKKE_BARE_SIFRE,
    /** The wrong number of digits for the kind of number asked for. */
    FEIL_LENGDE,
    /** The first six digits are no date of any century. */
    UGYLDIG_DATO,
    /** Written where a fødselsnummer is asked for, but the first digit says D-nummer. */
    ER_DNUMMER,
    /** Written where a D-nummer is asked for, but the first digit says fødselsnummer. */
    ER_FOEDSELSNUMMER,
    /** The control digits do not agree with the others. For a DUF-nummer a doubt, for the others a refusal. */
    FEIL_KONTROLLSIFFER,
    /** The year of a DUF-nummer is outside 1900–2099. A doubt only. */
    UVENTET_AAR,
    /** An organisasjonsnummer begins with 8 or 9, a synthetic one with 2 or 3. */
    FEIL_FOERSTE_SIFFER
}
