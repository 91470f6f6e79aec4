package no.nir.regelverk.fakta;

/** How an application was finally decided. */
public enum Soeknadsutfall {
    INNVILGET,
    AVSLAATT
}
