package no.nir.register.vedtak;

/** What this module holds. */
public sealed interface Vedtaksopplysning permits Kontakt, Vedtak {

    /** INTRO, NORSK or ASYL. */
    String ordning();
}
