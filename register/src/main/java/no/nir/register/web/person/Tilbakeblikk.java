package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.register.web.Felt;
import org.jspecify.annotations.Nullable;

/**
 * That a person's page looks back to an earlier day, and the field for asking it to.
 *
 * @param adresse the page as it is now
 * @param felt absent on pages that have a field for the day themselves
 * @param dag the day whose knowledge is shown; absent for now
 * @param setninger what one must know to read the page
 */
public record Tilbakeblikk(
        String adresse, @Nullable Felt felt, @Nullable LocalDate dag, List<String> setninger) {

    public Tilbakeblikk {
        setninger = List.copyOf(setninger);
    }

    Tilbakeblikk utenSetninger() {
        return new Tilbakeblikk(adresse, felt, dag, List.of());
    }
}
