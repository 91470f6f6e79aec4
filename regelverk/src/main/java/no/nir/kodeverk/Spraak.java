package no.nir.kodeverk;

/** The languages a label exists in. */
public enum Spraak {
    NB,
    NN,
    EN;

    /** By language tag; {@code no} and everything unknown is bokmål. */
    public static Spraak av(String tag) {
        return switch (tag.length() < 2 ? tag : tag.substring(0, 2)) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }
}
