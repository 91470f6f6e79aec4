package no.nir.register.arkitektur.brudd.sirkel.web.a;

import no.nir.register.arkitektur.brudd.sirkel.web.b.Sist;
import org.jspecify.annotations.Nullable;

/** Half of a circle. */
public class Foerst {
    public @Nullable Sist sist;
}
