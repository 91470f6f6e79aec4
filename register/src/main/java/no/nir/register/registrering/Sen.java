package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Merknad;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a registration that came after the ordinary deadline.
 *
 * @param hendt the day the registration is about
 * @param frist the last day of the ordinary deadline
 * @param adgangNr the window, or the journal number of the request
 */
public record Sen(LocalDate hendt, LocalDate frist, Merknad.Slag adgang, long adgangNr) {

    /** Absent when it came in time. */
    static @Nullable Sen av(List<Merknad> merknader) {
        return merknader.stream()
                .flatMap(merknad -> switch (merknad) {
                    case Merknad.RegistreresEtterFristen(String _, LocalDate hendt, LocalDate frist, var adgang) ->
                        Stream.of(new Sen(hendt, frist, adgang.slag(), adgang.nr()));
                    case Merknad.MaaKontrolleres _ -> Stream.<Sen>empty();
                })
                .findFirst()
                .orElse(null);
    }
}
