package no.nir.regelverk.fakta;

/** What an application during the stay asks for. */
public enum Soeknadsslag {
    FORNYELSE,
    NYTT_GRUNNLAG,
    PERMANENT
}
