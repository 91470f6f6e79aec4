package no.nir.register.vindu;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import no.nir.tid.Kalender;
import no.nir.tid.Varighet;
import org.jspecify.annotations.Nullable;

/**
 * What a window is open for; an empty set means all of them.
 *
 * @param kommuner municipality numbers
 * @param ordninger INTRO, NORSK, ASYL
 * @param kommandoer names of commands, {@code FattVedtak}
 * @param maanederTilbake how long ago the event may have been, on the day it is registered
 */
public record Vindusramme(Set<String> kommuner, Set<String> ordninger, Set<String> kommandoer, int maanederTilbake) {

    /** The ordinary window is two months (integreringsforskriften § 58); a wider one is longer, and the register is from 2005. */
    public static final int MINST = 3;

    public static final int MEST = 360;

    public Vindusramme {
        if (maanederTilbake < MINST || maanederTilbake > MEST) {
            throw new IllegalArgumentException("a window reaches from " + MINST + " to " + MEST + " months back");
        }
        kommuner = Set.copyOf(kommuner);
        ordninger = Set.copyOf(ordninger);
        kommandoer = Set.copyOf(kommandoer);
    }

    /** For everyone and everything. */
    public static Vindusramme alle(int maanederTilbake) {
        return new Vindusramme(Set.of(), Set.of(), Set.of(), maanederTilbake);
    }

    /**
     * Whether a registration comes through.
     *
     * @param erKommunen whether a number, of whatever year, is the municipality that registers
     * @param ordning absent for what belongs to no scheme: that comes only through a window for all of them
     * @param hendt the day the registration is about
     */
    public boolean slipperInn(
            Predicate<String> erKommunen, @Nullable String ordning, String kommando, LocalDate hendt, LocalDate idag) {
        return (kommuner.isEmpty() || kommuner.stream().anyMatch(erKommunen))
                && (ordninger.isEmpty() || ordning != null && ordninger.contains(ordning))
                && (kommandoer.isEmpty() || kommandoer.contains(kommando))
                && !idag.isAfter(Kalender.sisteDag(hendt, Varighet.maaneder(maanederTilbake)));
    }
}
