package no.nir.register.deltakelse;

import no.nir.tid.Periode;

/** Full-time upper secondary education, which shares the grant for norsk between municipality and county. */
public record Videregaaende(String ordning, Periode periode) implements Deltakelse {}
