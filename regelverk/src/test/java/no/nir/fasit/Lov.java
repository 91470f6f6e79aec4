package no.nir.fasit;

/** The act that governs a person. */
public enum Lov {
    INTRODUKSJONSLOVEN,
    INTEGRERINGSLOVEN
}
