package no.nir.register.web.person.framdrift;

import org.jspecify.annotations.Nullable;

/**
 * What is used and what is left of one thing.
 *
 * @param slag what is said of the number
 * @param grense how much there is in all; absent where there is a level to reach and no number
 * @param enhet what it is counted in, as it stands after a number
 * @param hjemmel the paragraph
 * @param merknad what a reader must know besides; absent for most
 */
public record Maaler(
        Slag slag,
        String navn,
        int brukt,
        @Nullable Integer grense,
        String enhet,
        String hjemmel,
        @Nullable String merknad) {

    /** Something to use, something that was used and can be no more, something to reach, or hours against the plan so far. */
    public enum Slag {
        BRUKT,
        AVSLUTTET,
        REGISTRERT,
        MOT_PLAN
    }

    /** The same, of what has ended: what is left of it is of no use. */
    Maaler avsluttet() {
        return new Maaler(Slag.AVSLUTTET, navn, brukt, grense, enhet, hjemmel, merknad);
    }

    /** How much more than there should be; 0 inside the limit. */
    public int over() {
        return grense == null ? 0 : Math.max(0, brukt - grense);
    }

    public int igjen() {
        return grense == null || slag == Slag.AVSLUTTET ? 0 : Math.max(0, grense - brukt);
    }

    /** How much of the bar is filled, 0 to 100. */
    public int prosent() {
        return grense == null || grense <= 0 ? 0 : Math.clamp(100L * brukt / grense, 0, 100);
    }
}
