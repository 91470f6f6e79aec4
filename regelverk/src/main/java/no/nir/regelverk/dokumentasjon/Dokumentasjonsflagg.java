package no.nir.regelverk.dokumentasjon;

/** Something about the facts or the law that whoever uses the answer must know. */
public enum Dokumentasjonsflagg {
    /** The answer rests on a doubt: someone must look. */
    MANUAL_CHECK,
    INGEN_TILLATELSE,
    UNKNOWN_BASIS,
    SOEKT_FOER_FOERSTE_TILLATELSE,
    TILLATELSE_FOER_FOEDSEL,
    /** A test that is dated before birth or after the decision is left out. */
    PROEVE_UTENFOR_TIDEN,
    ALLEREDE_NORSK,
    /** Not decided: the answer holds only if the law does not change before the decision. */
    VEDTAKSDAG_UKJENT,
    FOR_UNG,
    OVER_ALDERSGRENSEN,
    INGEN_PLIKT,
    OVERGANGSREGEL
}
