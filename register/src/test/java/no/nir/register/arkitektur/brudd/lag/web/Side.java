package no.nir.register.arkitektur.brudd.lag.web;

/** What nobody below the web may know. */
public class Side {}
