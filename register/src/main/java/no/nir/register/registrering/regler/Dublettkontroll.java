package no.nir.register.registrering.regler;

import java.util.stream.Stream;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;

/**
 * Word for word the same registration from the same municipality is a slip, not a second event. A start has a rule of
 * its own.
 */
final class Dublettkontroll {

    private Dublettkontroll() {}

    static Stream<Funn> dublett(Sak sak) {
        Object innhold = Innhold.av(sak.kommando(), sak.bilde());
        if (innhold instanceof Oppstart) {
            return Stream.empty();
        }
        return sak.bilde()
                .staaende(innhold.getClass())
                .filter(sak::erEgen)
                .filter(annen -> annen.innhold().equals(innhold))
                .limit(1)
                .map(annen -> new Avvisning.DetteErAlleredeRegistrert("kommando", annen.nr()));
    }
}
