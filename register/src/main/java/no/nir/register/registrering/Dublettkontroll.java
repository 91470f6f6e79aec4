package no.nir.register.registrering;

import java.util.stream.Stream;

/** Word for word the same registration from the same municipality is a slip, not a second event. */
final class Dublettkontroll {

    private Dublettkontroll() {}

    static Stream<Funn> dublett(Sak sak) {
        Object innhold = Innhold.av(sak.kommando());
        return sak.bilde()
                .staaende(innhold.getClass())
                .filter(sak::erEgen)
                .filter(annen -> annen.innhold().equals(innhold))
                .limit(1)
                .map(annen -> new Avvisning.DetteErAlleredeRegistrert("kommando", annen.nr()));
    }
}
