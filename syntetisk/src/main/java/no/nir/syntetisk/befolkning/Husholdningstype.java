package no.nir.syntetisk.befolkning;

/** What kind of household comes, with the mean number of people used to turn people into households. */
enum Husholdningstype {
    /** A single adult. */
    EV(1.0),
    /** A family with children. */
    FB(3.9),
    /** A couple without children. */
    FU(2.0),
    /** An unaccompanied minor. */
    EM(1.0);

    private final double stoerrelse;

    Husholdningstype(double stoerrelse) {
        this.stoerrelse = stoerrelse;
    }

    double stoerrelse() {
        return stoerrelse;
    }
}
