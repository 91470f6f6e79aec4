package no.nir.register.tilgang;

/** How much of a person is open, least first. */
public enum Omfang {
    INGENTING,
    /** What the user's own municipality registered while it answered for the person. */
    EGNE_REGISTRERINGER,
    ALT;

    public boolean dekker(Omfang krevd) {
        return compareTo(krevd) >= 0;
    }
}
