package no.nir.register.web.person.framdrift;

import java.util.List;
import no.nir.register.web.person.tidslinje.Timediagram;
import org.jspecify.annotations.Nullable;

/**
 * What remains in a scheme, and the hours month by month against the plan.
 *
 * @param timer absent when no hours are registered or planned
 */
public record Framdrift(List<Maaler> maalere, @Nullable Timediagram timer) {

    public Framdrift {
        maalere = List.copyOf(maalere);
    }
}
