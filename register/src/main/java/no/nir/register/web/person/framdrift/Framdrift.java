package no.nir.register.web.person.framdrift;

import java.util.List;
import no.nir.register.web.person.tidslinje.Timediagram;
import org.jspecify.annotations.Nullable;

/**
 * What remains in a scheme, and the hours month by month.
 *
 * @param timer absent when no hours are registered
 * @param plan the latest months with a plan; empty without one
 */
public record Framdrift(List<Maaler> maalere, @Nullable Timediagram timer, List<Planmaaned> plan) {

    public Framdrift {
        maalere = List.copyOf(maalere);
        plan = List.copyOf(plan);
    }

    /** Hours planned and registered in one month, and what is missing or over, in words. */
    public record Planmaaned(String maaned, String planlagt, String registrert, String forskjell) {}
}
