package no.nir.register.person;

/** Which source told a fact about a person. Where both tell, Folkeregisteret is believed. */
public enum Faktakilde {
    FREG,
    UDI
}
