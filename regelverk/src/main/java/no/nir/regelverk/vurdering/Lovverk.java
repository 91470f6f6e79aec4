package no.nir.regelverk.vurdering;

/** The act or regulation a paragraph stands in. */
public enum Lovverk {
    INTRODUKSJONSLOVEN(""),
    NORSKFORSKRIFTEN("norskforskriften "),
    MIDLERTIDIG_LOV("midlertidig lov "),
    INTEGRERINGSLOVEN(""),
    INTEGRERINGSFORSKRIFTEN("forskr. "),
    UTLENDINGSLOVEN("utl. "),
    UTLENDINGSFORSKRIFTEN("utlf. ");

    private final String forkortelse;

    Lovverk(String forkortelse) {
        this.forkortelse = forkortelse;
    }

    /** Short form before a § where the act of the person is understood. */
    String forkortelse() {
        return forkortelse;
    }
}
