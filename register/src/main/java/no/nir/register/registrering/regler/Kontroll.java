package no.nir.register.registrering.regler;

import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Funn;

/** One rule that a new registration must pass. */
interface Kontroll {

    /** What the rule has to say; nothing when the registration passes. */
    Stream<Funn> kontroller(Sak sak);
}
