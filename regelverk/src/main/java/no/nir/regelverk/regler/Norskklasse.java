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
    UKJENT;

    /** Gives rett og plikt, rett, or plikt: the first such permit decides which act governs. */
    boolean kvalifiserer() {
        return switch (this) {
            case ARBEID, PERMANENTGRUNNLAG, KOLLEKTIV, BEGRENSET_BARNEFAMILIE, BEGRENSET_MINDREAARIG -> true;
            case BRITISK, PERMANENT, UTENFOR, UKJENT -> false;
        };
    }
}
