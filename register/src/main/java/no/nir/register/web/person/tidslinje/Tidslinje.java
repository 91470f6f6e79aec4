package no.nir.register.web.person.tidslinje;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * The drawn timeline. Sideways everything is in per cent of the window, so that it fills the width there is; downwards in pixels.
 *
 * @param idag where today is, in per cent; outside 0–100 when the window does not hold it
 * @param hoyde of the whole drawing
 * @param utsnitt the windows to choose from; the chosen one has no address
 * @param tabell the same facts in words, all of them, also those outside the window
 */
public record Tidslinje(
        List<Strek> streker,
        double idag,
        int hoyde,
        List<Bane> baner,
        List<Utsnittvalg> utsnitt,
        List<Tabellrad> tabell) {

    public static final int TOPP = 46;

    public Tidslinje {
        streker = List.copyOf(streker);
        baner = List.copyOf(baner);
        utsnitt = List.copyOf(utsnitt);
        tabell = List.copyOf(tabell);
    }

    /** A line of the axis; {@code tekst} is empty where there is no room for words. */
    public record Strek(double x, String tekst, boolean aar) {}

    /** One lane. */
    public record Bane(String navn, int y, int hoyde, List<Merke> merker) {}

    /**
     * A bar, a point, a flag or a column.
     *
     * @param tekst what fits inside or beside it, possibly nothing
     * @param beskrivelse everything it says, as its accessible name
     * @param lenke where it leads; absent when it only informs
     * @param utseende name of its look in the style sheet
     */
    public record Merke(
            Form form,
            double x,
            double bredde,
            int y,
            int hoyde,
            String tekst,
            String beskrivelse,
            @Nullable String lenke,
            String utseende) {

        /** The right end. */
        public double slutt() {
            return x + bredde;
        }
    }

    /** The shapes. */
    public enum Form {
        STOLPE,
        PUNKT,
        FLAGG,
        SOEYLE;

        /** Stands on its day, with its words beside it. */
        public boolean harEnDag() {
            return this == PUNKT || this == FLAGG;
        }
    }

    /** @param valgt the window that is shown */
    public record Utsnittvalg(Lenke lenke, boolean valgt) {}

    /** One fact in the table. */
    public record Tabellrad(String bane, String hva, String fra, String til) {}
}
