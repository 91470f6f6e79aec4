package no.nir.regelverk.regler;

/** What a permit is to the rules on the programme (introduksjonsloven § 2, integreringsloven § 9). */
enum Introklasse {
    ASYL,
    OVERFOERING,
    HUMANITAER,
    BEGRENSET_BARNEFAMILIE,
    BEGRENSET_MINDREAARIG,
    KOLLEKTIV,
    /** Family of one of the above, whatever the five-year rule says. */
    FAMILIE_AV_BESKYTTET,
    /** Family of a permanent holder whose permit rests on one of the above. */
    FAMILIE_AV_PERMANENT_BESKYTTET,
    /** Family of an enslig mindreårig with a limited permit, whom integreringsloven § 9 does not name. */
    FAMILIE_AV_MINDREAARIG,
    FAMILIE_AV_ANDRE,
    PARAGRAF_53,
    UTENFOR;

    /** Needs settlement by agreement. */
    boolean kreverAvtale() {
        return switch (this) {
            case ASYL, OVERFOERING, HUMANITAER, BEGRENSET_BARNEFAMILIE, BEGRENSET_MINDREAARIG, KOLLEKTIV -> true;
            case FAMILIE_AV_BESKYTTET,
                    FAMILIE_AV_PERMANENT_BESKYTTET,
                    FAMILIE_AV_MINDREAARIG,
                    FAMILIE_AV_ANDRE,
                    PARAGRAF_53,
                    UTENFOR -> false;
        };
    }
}
