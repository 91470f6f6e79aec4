package no.nir.register.web.person.tidslinje;

import java.util.List;

/**
 * Hours month by month as columns. Sideways in per cent, upwards in pixels from the zero line.
 *
 * @param setning what is to be seen, in one sentence
 * @param hoyest the largest month, in words, at the top line
 */
public record Timediagram(String setning, String hoyest, List<Soeyle> soeyler) {

    public static final int HOYDE = 140;

    public Timediagram {
        soeyler = List.copyOf(soeyler);
    }

    /** @param merke the month or year under the column; empty where there is no room */
    public record Soeyle(
            double x, double bredde, int hoyde, String merke, String beskrivelse, String maaned, String timer) {}
}
