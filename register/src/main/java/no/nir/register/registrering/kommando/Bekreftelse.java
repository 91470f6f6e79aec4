package no.nir.register.registrering.kommando;

import java.util.Set;

/**
 * The warnings that the sender has seen and passes all the same, and why.
 *
 * @param koder warning codes
 * @param grunn the sender's reason; without one nothing is passed
 */
public record Bekreftelse(Set<String> koder, String grunn) {

    private static final String ALLE = "*";

    public Bekreftelse {
        koder = Set.copyOf(koder);
    }

    public static Bekreftelse ingen() {
        return new Bekreftelse(Set.of(), "");
    }

    /** For history that was decided long ago: warnings are kept with the post, nobody is left to answer them. */
    public static Bekreftelse alle(String grunn) {
        return new Bekreftelse(Set.of(ALLE), grunn);
    }

    public boolean dekker(Advarsel advarsel) {
        return !grunn.isBlank() && (koder.contains(ALLE) || koder.contains(advarsel.kode()));
    }
}
