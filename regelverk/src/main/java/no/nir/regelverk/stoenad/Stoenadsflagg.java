package no.nir.regelverk.stoenad;

/** What whoever uses the amount must know. */
public enum Stoenadsflagg {
    /** The amount rests on a doubt: someone must look. */
    MANUAL_CHECK,
    /** Under 25, but not known whether the person lives with parents. */
    BOR_MED_FORELDRE_UKJENT,
    /** Not known whether a spouse or cohabitant is in the programme. */
    PAR_UKJENT,
    /** Under 25 and one of a couple: the lower share is used; the act does not say how the two go together. */
    UNDER_25_OG_PAR,
    /** A newer G is to be expected. */
    GRUNNBELOEP_KAN_VAERE_ENDRET,
    GRUNNBELOEP_IKKE_VERIFISERT
}
