package no.nir.regelverk.fakta;

/** Ground of an exemption from the duty to take norsk. */
public enum Fritaksslag {
    NORSK,
    SAMISK,
    HELSE,
    OMSORG
}
