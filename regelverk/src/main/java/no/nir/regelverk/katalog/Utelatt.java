package no.nir.regelverk.katalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Paragraphs that no rule is made of, and why. So far chapters 1 to 5 of integreringsloven have been gone through; the later chapters, the
 * regulations and the other acts have not.
 */
public record Utelatt(Paragraf paragraf, Grunn grunn) {

    /** Why there is no rule. */
    public enum Grunn {
        /** Purpose and definitions: read into other rules, nothing to decide. */
        FORMAAL,
        /** Whose task something is. */
        ANSVAR,
        /** What a programme contains, or how it is planned: registered, not computed. */
        INNHOLD,
        /** A number that is computed (the length of the programme) without a rule of its own. */
        TALL,
        /** The rules stand in the regulation, and are in the catalogue from there. */
        FORSKRIFTEN,
        /** The municipality decides; the decision is registered. */
        KOMMUNEN_AVGJOER,
        /** Gives power to make regulations. */
        HJEMMEL
    }

    private static final List<Utelatt> ALLE = Stream.of(
                    av(Grunn.FORMAAL, "1", "2"),
                    av(Grunn.ANSVAR, "4", "12 a"),
                    av(Grunn.INNHOLD, "5", "6", "7", "10", "11", "14 a", "15"),
                    av(Grunn.TALL, "14"),
                    av(Grunn.FORSKRIFTEN, "17"),
                    av(Grunn.KOMMUNEN_AVGJOER, "18", "19", "24", "25"),
                    av(Grunn.HJEMMEL, "18 b"))
            .flatMap(utelatt -> utelatt)
            .toList();

    public static List<Utelatt> alle() {
        return ALLE;
    }

    private static Stream<Utelatt> av(Grunn grunn, String... numre) {
        return Stream.of(numre).map(nummer -> new Utelatt(new Paragraf(Rettskilde.INTEGRERINGSLOVEN, nummer), grunn));
    }
}
