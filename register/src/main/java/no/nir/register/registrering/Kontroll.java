package no.nir.register.registrering;

import java.util.stream.Stream;

/** One rule that a new registration must pass. */
interface Kontroll {

    /** What the rule has to say; nothing when the registration passes. */
    Stream<Funn> kontroller(Sak sak);
}
