package no.nir.register.web;

/** A reason as users type it for a change that others must be able to follow: a few words at least, a page at most. */
public final class Skrevetgrunn {

    private static final int KORTEST = 10;
    private static final int LENGST = 1000;

    private Skrevetgrunn() {}

    /** @param grunn without space around it */
    public static boolean erGyldig(String grunn) {
        return grunn.length() >= KORTEST && grunn.length() <= LENGST;
    }
}
