package no.nir.regelverk.katalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Paragraphs that no rule cites, and why. Integreringsloven has been gone through whole; of the other acts and regulations only the paragraphs
 * that the law tables name, since the rest of their texts has not been read again: no paragraph stands here that has not been read or named.
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
        /** A number or a level that is computed or registered without a rule of its own. */
        TALL,
        /** The rules stand in the regulation, and are in the catalogue from there. */
        FORSKRIFTEN,
        /** Read into a rule that cites another paragraph, most often of the act. */
        ANNEN_REGEL,
        /** Which permit somebody holds: UDI decides, and the register is told. */
        TILLATELSEN,
        /** The municipality decides; the decision is registered. */
        KOMMUNEN_AVGJOER,
        /** How a case is handled: part of the decision that is registered. */
        SAKSBEHANDLING,
        /** What may be registered, who may see it, who supervises: held by the register itself, not by the rules. */
        REGISTERET,
        /** Gives power to make regulations, or says when the act enters into force. */
        HJEMMEL,
        /** Named in the law tables, but the text was not to be had. */
        IKKE_LEST
    }

    private static final List<Utelatt> ALLE = Stream.of(
                    integreringsloven(),
                    integreringsforskriften(),
                    introduksjonsloven(),
                    forskrifterTilIntroduksjonsloven(),
                    utlendingsretten(),
                    av(Rettskilde.FORVALTNINGSLOVEN, Grunn.SAKSBEHANDLING, "16, 24, 25, 27"))
            .flatMap(utelatt -> utelatt)
            .toList();

    public static List<Utelatt> alle() {
        return ALLE;
    }

    /** Whether every paragraph of the act has a rule or a reason. */
    public static boolean erGjennomgaatt(Rettskilde kilde) {
        return kilde == Rettskilde.INTEGRERINGSLOVEN;
    }

    private static Stream<Utelatt> integreringsloven() {
        Rettskilde lov = Rettskilde.INTEGRERINGSLOVEN;
        return Stream.of(
                        av(lov, Grunn.FORMAAL, "1, 2"),
                        av(lov, Grunn.ANSVAR, "4, 12 a, 50"),
                        av(lov, Grunn.INNHOLD, "5–7, 10, 11, 14 a, 15, 34, 37 b, 39, 40"),
                        av(lov, Grunn.TALL, "14, 31"),
                        av(lov, Grunn.FORSKRIFTEN, "17, 35"),
                        av(lov, Grunn.KOMMUNEN_AVGJOER, "18, 19, 24, 25, 36"),
                        av(lov, Grunn.SAKSBEHANDLING, "47"),
                        av(lov, Grunn.REGISTERET, "42–44, 48, 49"),
                        av(lov, Grunn.HJEMMEL, "18 b, 37 f, 45, 51, 53"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> integreringsforskriften() {
        Rettskilde forskrift = Rettskilde.INTEGRERINGSFORSKRIFTEN;
        return Stream.of(
                        av(forskrift, Grunn.ANNEN_REGEL, "1, 2, 10, 43 d, 43 h, 65 a, 66"),
                        av(forskrift, Grunn.TALL, "27, 28"),
                        av(forskrift, Grunn.REGISTERET, "44, 46–55, 62, 63"),
                        av(forskrift, Grunn.IKKE_LEST, "43 c"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> introduksjonsloven() {
        Rettskilde lov = Rettskilde.INTRODUKSJONSLOVEN;
        return Stream.of(
                        av(lov, Grunn.FORMAAL, "1"),
                        av(lov, Grunn.INNHOLD, "6, 19"),
                        av(lov, Grunn.KOMMUNEN_AVGJOER, "15, 16"),
                        av(lov, Grunn.SAKSBEHANDLING, "22"),
                        av(lov, Grunn.REGISTERET, "23, 25, 25 a, 25 b"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> forskrifterTilIntroduksjonsloven() {
        return Stream.of(
                        av(Rettskilde.NORSKFORSKRIFTEN, Grunn.ANNEN_REGEL, "5, 17, 29, 30"),
                        av(Rettskilde.FRAVAERSFORSKRIFTEN, Grunn.ANNEN_REGEL, "7-1"),
                        av(Rettskilde.NIR_FORSKRIFTEN, Grunn.REGISTERET, "5, 9, 11"),
                        av(Rettskilde.PERSONOPPLYSNINGSFORSKRIFTEN, Grunn.REGISTERET, "2, 4–12, 19"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> utlendingsretten() {
        return Stream.of(
                        av(
                                Rettskilde.UTLENDINGSLOVEN,
                                Grunn.TILLATELSEN,
                                "23–26, 28, 35, 38, 45, 46, 52, 53, 60, 110, 118"),
                        av(Rettskilde.UTLENDINGSLOVEN_1988, Grunn.TILLATELSEN, "8, 8 a, 9, 17, 18, 22"),
                        av(
                                Rettskilde.UTLENDINGSFORSKRIFTEN,
                                Grunn.TILLATELSEN,
                                "6-1, 6-3–6-7, 6-13–6-15, 6-18, 6-19, 6-20–6-25, 6-27–6-29, 6-29 a, 6-31, 7-9, 8-3, 9-6,"
                                        + " 19-5 a, 19-34"))
                .flatMap(utelatt -> utelatt);
    }

    /** @param numre as a citation writes them */
    private static Stream<Utelatt> av(Rettskilde kilde, Grunn grunn, String numre) {
        return Henvisning.av(kilde, "§§ " + numre).paragrafer().stream().map(paragraf -> new Utelatt(paragraf, grunn));
    }
}
