package no.nir.register.arkitektur.brudd.lag.person;

import no.nir.register.arkitektur.brudd.lag.web.Side;

/** A fact that knows a page: an arrow upwards. */
public class Oppover {
    public final Side side = new Side();
}
