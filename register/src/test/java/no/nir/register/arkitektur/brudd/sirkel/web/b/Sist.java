package no.nir.register.arkitektur.brudd.sirkel.web.b;

import no.nir.register.arkitektur.brudd.sirkel.web.a.Foerst;
import org.jspecify.annotations.Nullable;

/** The other half. */
public class Sist {
    public @Nullable Foerst foerst;
}
