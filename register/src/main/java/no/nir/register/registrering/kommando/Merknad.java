package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import java.util.List;

/** What the sender is told of a registration that goes through, and what it is marked with. */
public sealed interface Merknad extends Funn {

    /**
     * The ordinary deadline is out, and IMDi has opened for it all the same.
     *
     * @param hendt the day the registration is about
     * @param frist the last day of the ordinary deadline
     */
    record RegistreresEtterFristen(String felt, LocalDate hendt, LocalDate frist, Adgang adgang) implements Merknad {
        @Override
        public List<Object> argumenter() {
            return List.of(hendt, frist);
        }
    }

    /** @param nr the window, or the journal number of the request */
    record Adgang(Slag slag, long nr) {}

    /** What let a late registration in. */
    enum Slag {
        VINDU,
        FORESPOERSEL
    }
}
