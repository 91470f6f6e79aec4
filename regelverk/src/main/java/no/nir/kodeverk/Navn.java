package no.nir.kodeverk;

/** A label in all three languages; none may be blank. */
public record Navn(String nb, String nn, String en) {

    public Navn {
        if (nb.isBlank() || nn.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("navn mangler på et språk");
        }
    }

    public String paa(Spraak spraak) {
        return switch (spraak) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
