package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.registrering.regler.Vedtaksanledning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which kinds of vedtak the register sees no occasion for, by the rule that warns of them when they are sent. */
@Service
public class Anledninger {

    private final Bildeleser bildeleser;

    Anledninger(Bildeleser bildeleser) {
        this.bildeleser = bildeleser;
    }

    /** Of one person. Reads when it is first asked. */
    public Anledning om(long personId) {
        return new Anledning(bildeleser, personId);
    }

    /** What speaks against a kind of vedtak on a person. */
    public static final class Anledning {

        private final Bildeleser bildeleser;
        private final long personId;
        private @Nullable Registerbilde bilde;

        private Anledning(Bildeleser bildeleser, long personId) {
            this.bildeleser = bildeleser;
            this.personId = personId;
        }

        public Optional<Advarsel> mangler(String vedtakstype, String ordning, LocalDate dag) {
            Registerbilde lest = Objects.requireNonNullElseGet(
                    bilde,
                    () -> Objects.requireNonNull(
                            bildeleser.les(List.of(personId)).get(personId)));
            bilde = lest;
            return Vedtaksanledning.mangler(vedtakstype, ordning, dag, lest);
        }
    }
}
