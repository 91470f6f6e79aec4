package no.nir.register.arkitektur.brudd.lag.kategori;

import no.nir.register.arkitektur.brudd.lag.person.Oppover;

/** An arrow downwards: allowed. */
public class Nedover {
    public final Oppover oppover = new Oppover();
}
