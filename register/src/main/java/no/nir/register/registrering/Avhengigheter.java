package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.regler.Avhengige;
import no.nir.register.registrering.regler.Registerbilde;
import org.springframework.stereotype.Service;

/** What stands on a registration, for whoever is about to put it right. */
@Service
public class Avhengigheter {

    private final Bildeleser bildeleser;
    private final Clock klokke;

    Avhengigheter(Bildeleser bildeleser, Clock klokke) {
        this.bildeleser = bildeleser;
        this.klokke = klokke;
    }

    /** What goes along when it moves, each after what it names; none when the registration stands no longer. */
    public List<Long> foelger(long personId, long nr) {
        return numre(personId, nr, Avhengige::foelger);
    }

    /** Journal numbers, rising; none when the registration stands no longer. */
    public List<Long> av(long personId, long nr) {
        LocalDate idag = LocalDate.now(klokke);
        return numre(personId, nr, (bilde, rad) -> Avhengige.av(bilde, rad, idag));
    }

    private List<Long> numre(
            long personId, long nr, BiFunction<Registerbilde, Registrert<?>, List<Registrert<?>>> hvilke) {
        Registerbilde bilde =
                Objects.requireNonNull(bildeleser.les(List.of(personId)).get(personId));
        return bilde.finn(nr).stream()
                .flatMap(rad -> hvilke.apply(bilde, rad).stream())
                .map(Registrert::nr)
                .toList();
    }
}
