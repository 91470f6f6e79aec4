package no.nir.regelverk.fakta;

/** Highest education completed before the permit; absent in the facts = unknown. */
public enum Utdanning {
    INGEN,
    GRUNNSKOLE,
    VGS,
    VGS_UKRAINA,
    HOEYERE;

    /** The law's limit between 18 months and three years (§ 32), and between the programme lengths (§ 13). */
    public boolean erVideregaaende() {
        return this == VGS || this == VGS_UKRAINA || this == HOEYERE;
    }
}
