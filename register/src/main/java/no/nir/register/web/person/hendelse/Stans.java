package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.web.person.hendelse.Hendelse.Slag;

/** A vedtak that stops a scheme for good. It ends nothing by itself: the end, with its reason, is a registration of its own. */
public final class Stans {

    private Stans() {}

    /** From when what is going on is stopped, by the vedtak, else from its own day; absent while that day is to come. */
    public static Optional<LocalDate> fra(Hendelser alle, String ordning, LocalDate idag) {
        return Deltakelse.av(alle, ordning).stream()
                .reduce((_, siste) -> siste)
                .filter(deltakelse -> deltakelse.slutt() == null)
                .flatMap(deltakelse -> siste(alle, ordning, deltakelse.fom()))
                .filter(dag -> !dag.isAfter(idag));
    }

    /** What is granted anew after the stop is not stopped by it. */
    private static Optional<LocalDate> siste(Hendelser alle, String ordning, LocalDate begynt) {
        return alle.av(Slag.VEDTAK, ordning).stream()
                .filter(h -> h.kode().equals("STANS_PERMANENT") || h.kode().equals("TILDELING"))
                .reduce((_, siste) -> siste)
                .filter(h -> h.kode().equals("STANS_PERMANENT") && !h.fom().isBefore(begynt))
                .map(h -> Objects.requireNonNullElse(h.dato(), h.fom()));
    }
}
