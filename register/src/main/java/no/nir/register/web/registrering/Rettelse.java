package no.nir.register.web.registrering;

/**
 * That the form corrects, annuls or moves an earlier registration.
 *
 * @param nr journal number of the earlier one
 * @param slag whether something stands in its place
 */
public record Rettelse(long nr, Slag slag) {

    /** The form's name of the reason, so that it does not meet a command's own. */
    static final String AARSAK = "korreksjonsaarsak";

    /** The addresses of the forms. */
    public enum Slag {
        KORRIGER,
        ANNULLER,
        FLYTT
    }
}
