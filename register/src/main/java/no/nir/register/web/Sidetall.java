package no.nir.register.web;

/** The number of a page of a list, as it stands in an address. */
public final class Sidetall {

    private static final String GYLDIG = "[1-9][0-9]{0,5}";

    private Sidetall() {}

    /** From 1; what is no number is the first page. */
    public static int les(String skrevet) {
        return skrevet.matches(GYLDIG) ? Integer.parseInt(skrevet) : 1;
    }
}
