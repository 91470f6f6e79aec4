package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.util.List;

/**
 * Which rules gave an answer: how far the law had been read, and a running number. Two answers of the same version to the same facts are
 * the same; {@code RegelversjonTest} fails when an answer has changed and the number has not.
 *
 * @param endring what the answers say otherwise than before
 */
public record Regelversjon(LocalDate lestTil, int nummer, String endring) {

    private static final List<Regelversjon> ALLE = List.of(
            ny(1, "The law as read: introduksjonsloven from 2003, integreringsloven to its lapses in 2028."),
            ny(
                    2,
                    "Contradictory facts, 29 February and permits under chapter 13 are marked where the answer hangs on them. Covid-19:"
                            + " a programme registered beyond its length goes on, what could be added is said, time lost in 2021 is a doubt."),
            ny(
                    3,
                    "An asylum seeker without training is told so by the act of the application. Forskr. § 43 h comes before the duty of"
                            + " labour migrants in hours and test duty."),
            ny(
                    4,
                    "A vedtak that extends the programme moves the end of its time, as far as the law goes; what goes beyond is a doubt. The"
                            + " end of the programme's time carries the paragraph that gives the length. The final test in norsk is asked for"
                            + " until it is taken. After a late start samfunnskunnskap counts from the offered start, and whoever turned 55 in the"
                            + " programme is told the age at the vedtak."),
            ny(
                    5,
                    "Explanations: a late start after an exemption for care says that the exemption stands; whoever was over 55 before"
                            + " 2017 is told so in a late start too; a refused application is told by the last one whose day is known; and"
                            + " whoever completed a right and then worked, that the period ended. A refusal while a programme goes on leaves"
                            + " the programme its length and its end."),
            ny(
                    6,
                    "Explanations: who has not applied for protection is told so by the act of the day, integreringsloven from 2021."));

    private static Regelversjon ny(int nummer, String endring) {
        return new Regelversjon(Regelverksstand.LOVER_LEST_TIL, nummer, endring);
    }

    /** All versions, the first one first. */
    public static List<Regelversjon> alle() {
        return ALLE;
    }

    /** The version of this code. */
    public static Regelversjon gjeldende() {
        return ALLE.getLast();
    }

    /** As it is stored beside an answer, e.g. {@code 2026-07-01.2}. */
    public String tekst() {
        return lestTil + "." + nummer;
    }
}
