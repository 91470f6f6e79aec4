package no.nir.regelverk.vurdering;

/** The act that governs the person. */
public enum Lov {
    INTRODUKSJONSLOVEN("introduksjonsloven"),
    INTEGRERINGSLOVEN("integreringsloven");

    private final String navn;

    Lov(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }
}
