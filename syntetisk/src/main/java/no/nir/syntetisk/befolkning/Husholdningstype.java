package no.nir.syntetisk.befolkning;

/** What kind of household comes, with the mean number of people used to turn people into households. */
enum Husholdningstype {
    /** A single adult. */
    EV(1.0),
    /** A family with children. */
    FB(4.4),
    /** A couple without children. */
    FU(2.0),
    /** An unaccompanied minor. */
    EM(1.0);

    private final double stoerrelse;

    Husholdningstype(double stoerrelse) {
        this.stoerrelse = stoerrelse;
    }

    double stoerrelse(Stroem stroem) {
        if (this != FB) {
            return stoerrelse;
        }
        return switch (stroem) {
            case UKRAINA -> 2.95;
            case FAM_NORSK, FAM_NORDISK, FAM_PERM -> 2.5;
            case ARBEID -> 3.4;
            default -> stoerrelse;
        };
    }
}
