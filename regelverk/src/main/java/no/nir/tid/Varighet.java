package no.nir.tid;

/** A length the law names, in the unit it names. */
public record Varighet(int antall, Enhet enhet) {

    /** Unit of a length. */
    public enum Enhet {
        /** Calendar days. */
        DAGER,
        /** Monday to Friday without public holidays. */
        ARBEIDSDAGER,
        UKER,
        MAANEDER,
        AAR
    }

    public Varighet {
        if (antall < 0) {
            throw new IllegalArgumentException("en varighet er ikke negativ");
        }
    }

    public static Varighet dager(int antall) {
        return new Varighet(antall, Enhet.DAGER);
    }

    public static Varighet arbeidsdager(int antall) {
        return new Varighet(antall, Enhet.ARBEIDSDAGER);
    }

    public static Varighet uker(int antall) {
        return new Varighet(antall, Enhet.UKER);
    }

    public static Varighet maaneder(int antall) {
        return new Varighet(antall, Enhet.MAANEDER);
    }

    public static Varighet aar(int antall) {
        return new Varighet(antall, Enhet.AAR);
    }
}
