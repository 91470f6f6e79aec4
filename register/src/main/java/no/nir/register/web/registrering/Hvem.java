package no.nir.register.web.registrering;

/** On whom something is registered, as the head of the form shows it. */
public record Hvem(long personId, String navn, String dufnummer) {}
