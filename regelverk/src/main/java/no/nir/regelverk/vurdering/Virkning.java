package no.nir.regelverk.vurdering;

/** What an answer to a question leads to. Later ones weigh more. */
public enum Virkning {
    /** Told for completeness: the answer would be the same without it. */
    UTEN_BETYDNING,
    /** The condition is met. */
    OPPFYLT,
    /** No right and duty, but the municipality may offer. */
    BARE_KAN_TILBYS,
    /** The duty falls away, the right stays. */
    BARE_RETT,
    /** The right falls away, the duty stays. */
    BARE_PLIKT,
    /** The scheme does not apply. */
    STENGER;

    /** Speaks against right and duty. */
    public boolean talerImot() {
        return compareTo(OPPFYLT) > 0;
    }
}
