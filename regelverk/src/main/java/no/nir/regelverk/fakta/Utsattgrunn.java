package no.nir.regelverk.fakta;

/** Special circumstance behind a late start of norsk. */
public enum Utsattgrunn {
    OMSORG,
    TILBAKEHOLDT
}
