package no.nir.regelverk.katalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Paragraphs that no rule cites, and why. How much of each act and regulation has been gone through, {@link #gjennomgaatt} says: no paragraph
 * stands here that has not been read or named.
 */
public record Utelatt(Paragraf paragraf, Grunn grunn) {

    /** How much of an act has been gone through. */
    public enum Gjennomgang {
        /** Every paragraph, as in force on 1 July 2026. */
        HELE,
        /** Every paragraph by its heading, in the edition of November 2025. */
        OVERSKRIFTENE,
        /** Every paragraph as announced and as amended until the repeal. */
        TIL_OPPHEVELSEN,
        /** Every paragraph number but § 27 a: as announced, and in the amending acts that gave or moved paragraphs; of others what is named. */
        TIL_OPPHEVELSEN_UTEN_EN,
        /** As announced, and what the law tables name of later amendments. */
        KUNNGJORT,
        /** What the law tables name. */
        NEVNTE
    }

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
        /** How tests are made and held: the register is told the result. */
        PROEVENE,
        /** How a case is handled: part of the decision that is registered. */
        SAKSBEHANDLING,
        /** What may be registered, who may see it, who supervises: held by the register itself, not by the rules. */
        REGISTERET,
        /** Gives power to make regulations, or says when the act enters into force. */
        HJEMMEL,
        /** Repealed. */
        OPPHEVET
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

    public static Gjennomgang gjennomgaatt(Rettskilde kilde) {
        return switch (kilde) {
            case INTEGRERINGSLOVEN -> Gjennomgang.HELE;
            case INTEGRERINGSFORSKRIFTEN -> Gjennomgang.OVERSKRIFTENE;
            case INTRODUKSJONSLOVEN -> Gjennomgang.TIL_OPPHEVELSEN_UTEN_EN;
            case FRAVAERSFORSKRIFTEN -> Gjennomgang.TIL_OPPHEVELSEN;
            case NORSKFORSKRIFTEN, NIR_FORSKRIFTEN, PERSONOPPLYSNINGSFORSKRIFTEN -> Gjennomgang.KUNNGJORT;
            case KORONALOVEN,
                    KORONAFORSKRIFTEN,
                    UTLENDINGSLOVEN,
                    UTLENDINGSLOVEN_1988,
                    UTLENDINGSFORSKRIFTEN,
                    ENDRINGSFORSKRIFT_2025,
                    ENDRINGSLOV_2020,
                    STATSBORGERLOVEN,
                    STATSBORGERFORSKRIFTEN,
                    FORVALTNINGSLOVEN -> Gjennomgang.NEVNTE;
        };
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
                        av(lov, Grunn.HJEMMEL, "18 b, 37 f, 51, 53"),
                        av(lov, Grunn.OPPHEVET, "45"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> integreringsforskriften() {
        Rettskilde forskrift = Rettskilde.INTEGRERINGSFORSKRIFTEN;
        return Stream.of(
                        av(forskrift, Grunn.ANNEN_REGEL, "1, 2, 10, 43 a, 43 d, 43 h, 65 a, 66"),
                        av(forskrift, Grunn.INNHOLD, "3, 4, 19 a, 43 c, 43 e, 43 f, 67, 68"),
                        av(forskrift, Grunn.KOMMUNEN_AVGJOER, "29–31, 32, 33, 36, 43 b, 43 i"),
                        av(forskrift, Grunn.TALL, "13, 26–28"),
                        av(forskrift, Grunn.PROEVENE, "34, 35, 37–41, 43"),
                        av(forskrift, Grunn.REGISTERET, "44–57, 62–64"),
                        av(forskrift, Grunn.ANSVAR, "65"),
                        av(forskrift, Grunn.SAKSBEHANDLING, "70"),
                        av(forskrift, Grunn.HJEMMEL, "71"),
                        av(forskrift, Grunn.OPPHEVET, "43 j"))
                .flatMap(utelatt -> utelatt);
    }

    /**
     * By the last number each paragraph had. What was §§ 17–20 in 2003 is §§ 21, 22, 25 and 26, moved in 2005 and 2012; the end of the act was
     * §§ 25 and 26 from 2005, 27 and 28 from 2012, 28 and 29 from 2017.
     */
    private static Stream<Utelatt> introduksjonsloven() {
        Rettskilde lov = Rettskilde.INTRODUKSJONSLOVEN;
        return Stream.of(
                        av(lov, Grunn.FORMAAL, "1"),
                        av(lov, Grunn.INNHOLD, "4, 6, 19"),
                        av(lov, Grunn.ANNEN_REGEL, "11"),
                        av(lov, Grunn.KOMMUNEN_AVGJOER, "7, 14–16"),
                        av(lov, Grunn.SAKSBEHANDLING, "22"),
                        av(lov, Grunn.REGISTERET, "23–25, 25 a, 25 b, 26"),
                        av(lov, Grunn.HJEMMEL, "20, 28, 29"))
                .flatMap(utelatt -> utelatt);
    }

    private static Stream<Utelatt> forskrifterTilIntroduksjonsloven() {
        Rettskilde norsk = Rettskilde.NORSKFORSKRIFTEN;
        Rettskilde fravaer = Rettskilde.FRAVAERSFORSKRIFTEN;
        Rettskilde nir = Rettskilde.NIR_FORSKRIFTEN;
        Rettskilde person = Rettskilde.PERSONOPPLYSNINGSFORSKRIFTEN;
        return Stream.of(
                        av(norsk, Grunn.FORMAAL, "1, 2"),
                        av(norsk, Grunn.ANNEN_REGEL, "5, 15, 29, 30"),
                        av(norsk, Grunn.KOMMUNEN_AVGJOER, "6, 7, 11–13"),
                        av(norsk, Grunn.SAKSBEHANDLING, "17"),
                        av(fravaer, Grunn.FORMAAL, "1-1, 1-2"),
                        av(fravaer, Grunn.ANNEN_REGEL, "2-1, 7-1"),
                        av(fravaer, Grunn.KOMMUNEN_AVGJOER, "2-3, 2-5, 3-3, 3-4"),
                        av(fravaer, Grunn.TALL, "4-3"),
                        av(fravaer, Grunn.SAKSBEHANDLING, "7-2"),
                        av(fravaer, Grunn.HJEMMEL, "7-3"),
                        av(nir, Grunn.FORMAAL, "1, 2, 4"),
                        av(nir, Grunn.REGISTERET, "3, 5, 8, 9, 12"),
                        av(nir, Grunn.HJEMMEL, "13"),
                        av(person, Grunn.FORMAAL, "1"),
                        av(person, Grunn.REGISTERET, "2–12, 18, 19"),
                        av(person, Grunn.HJEMMEL, "20"))
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
