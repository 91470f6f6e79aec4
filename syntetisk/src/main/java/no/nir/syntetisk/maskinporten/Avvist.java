package no.nir.syntetisk.maskinporten;

/** A grant that is not taken, worded as OAuth 2 does. */
final class Avvist extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String feil;

    Avvist(String feil, String forklaring) {
        super(forklaring);
        this.feil = feil;
    }

    String feil() {
        return feil;
    }

    static Avvist grant(String forklaring) {
        return new Avvist("invalid_grant", forklaring);
    }
}
