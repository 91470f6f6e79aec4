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

    /**
     * The municipality wants a second person to look at it first.
     *
     * @param slag the vedtakstype, or that a year is corrected after its cut-off
     * @param ordninger the schemes; the right to register in one of them is enough to let it through
     */
    record MaaKontrolleres(String felt, String slag, List<String> ordninger) implements Merknad {
        public MaaKontrolleres {
            ordninger = List.copyOf(ordninger);
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
