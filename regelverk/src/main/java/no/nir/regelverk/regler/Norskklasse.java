package no.nir.regelverk.regler;

/** What a permit is to the rules on norsk (section 2 of the specification). */
enum Norskklasse {
    /** §§ 23, 25 and their family: duty without right. */
    ARBEID,
    /** Any other permit that is basis for a permanent one. */
    PERMANENTGRUNNLAG,
    KOLLEKTIV,
    BEGRENSET_BARNEFAMILIE,
    BEGRENSET_MINDREAARIG,
    BRITISK,
    /** § 62: nothing new, what was goes on. */
    PERMANENT,
    UTENFOR,
    UKJENT,
    /**
     * Family, inside the five-year rule, of kollektiv beskyttelse or of a limited barnefamilie: no basis for a permanent permit (it
     * follows the reference person), but named in integreringsloven § 9 f.
     */
    FAMILIE_AV_MIDLERTIDIG
}
