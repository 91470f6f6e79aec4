package no.nir.register.vedtak;

/** What this module holds. */
public sealed interface Vedtaksopplysning permits Kontakt, Vedtak, Overproeving {

    /** INTRO, NORSK or ASYL. */
    String ordning();
}
