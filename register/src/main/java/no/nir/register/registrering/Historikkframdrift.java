package no.nir.register.registrering;

/**
 * How far the municipalities' history has been taken in.
 */
public record Historikkframdrift(long godtatt, long avvist) {

    public long behandlet() {
        return godtatt + avvist;
    }
}
