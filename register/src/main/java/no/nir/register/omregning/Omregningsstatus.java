package no.nir.register.omregning;

/** Where an omregning stands. */
public enum Omregningsstatus {
    /** Ordered; the nodes work on it. */
    GAAR,
    /** Somebody stopped it; it waits to be resumed or closed, and no other can be ordered meanwhile. */
    STANSET,
    /** Everyone has been looked at. */
    FERDIG,
    /** Closed before everyone was looked at. */
    AVSLUTTET;

    /** Whether it stands in the way of another. */
    public boolean erAapen() {
        return switch (this) {
            case GAAR, STANSET -> true;
            case FERDIG, AVSLUTTET -> false;
        };
    }
}
