package no.nir.regelverk.fakta;

/** What became of an offer of introduksjonsprogram. */
public enum Programutfall {
    /** Vedtak that grants; still going, or ended without a recorded reason. */
    TILDELT,
    FULLFOERT,
    AVBRUTT,
    AVVIST,
    /** Vedtak that refuses. */
    AVSLAG
}
