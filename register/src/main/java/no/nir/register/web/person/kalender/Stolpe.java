package no.nir.register.web.person.kalender;

/**
 * What lasts some days of a week, drawn over them.
 *
 * @param periode the days of it in this week, in words
 * @param fra the first day of the week it is drawn over, Monday is 1
 * @param til the last day
 * @param begynner whether it was otherwise the day before
 * @param slutter whether it is otherwise the day after
 */
public record Stolpe(Slag slag, String tekst, String periode, int fra, int til, boolean begynner, boolean slutter) {

    /** How it is drawn; a tiltak that another stands in for is still there, but does not take place. */
    public enum Slag {
        TILTAK,
        ERSTATTET,
        PERMISJON,
        FRI,
        FRAVAER
    }
}
