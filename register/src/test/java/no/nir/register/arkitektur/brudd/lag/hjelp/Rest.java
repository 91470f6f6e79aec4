package no.nir.register.arkitektur.brudd.lag.hjelp;

/** A module that is not in the house. */
public class Rest {}
