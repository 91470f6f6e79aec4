package no.nir.register.web.person.tidslinje;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours month by month as columns, with the plan of a month as a line across its column. Sideways in per cent, upwards in pixels from
 * the zero line.
 *
 * @param setning what is to be seen, in one or two sentences
 * @param hoyest the largest number, in words, at the top line
 */
public record Timediagram(String setning, String hoyest, List<Soeyle> soeyler) {

    public static final int HOYDE = 140;

    public Timediagram {
        soeyler = List.copyOf(soeyler);
    }

    public boolean harPlan() {
        return soeyler.stream().anyMatch(soeyle -> soeyle.plan() != null);
    }

    /** @param plan absent for a month without one, and for one that is not over */
    public record Soeyle(
            Plass plass,
            int hoyde,
            Merke merke,
            String beskrivelse,
            String maaned,
            String timer,
            @Nullable Plan plan) {}

    /** @param hel with the room to the next column: how long a line across it is */
    public record Plass(double x, double bredde, double hel) {}

    /** Month and year under a column; each empty where there is no room, or nothing new to say. */
    public record Merke(String maaned, String aar) {}

    /** @param hoyde 0 where no hours are planned */
    public record Plan(int hoyde, String timer, String forskjell) {}
}
