package no.nir.register.vedtak;

/** What this module holds. */
public sealed interface Vedtaksopplysning permits Kontakt, Vedtak, Klage, Klageavgjoerelse, Overproeving {

    /** INTRO, NORSK or ASYL. */
    String ordning();
}
