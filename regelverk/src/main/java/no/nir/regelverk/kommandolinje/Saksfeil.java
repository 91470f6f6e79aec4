package no.nir.regelverk.kommandolinje;

/** A case that cannot be read: which field, and what was expected there. */
final class Saksfeil extends RuntimeException {

    private static final long serialVersionUID = 1;

    Saksfeil(String felt, String forventet) {
        super(felt + ": " + forventet);
    }
}
