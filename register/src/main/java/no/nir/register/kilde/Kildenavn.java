package no.nir.register.kilde;

/** The source registers. The name is also the organisation its journal posts are written on behalf of. */
public enum Kildenavn {
    FREG,
    UDI,
    HKDIR
}
