package no.nir.register.web.registrering;

import no.nir.register.web.Felt;

/** A field of a form, and how it is shown. */
public record Skjemafelt(Felt felt, Feltslag slag, boolean paakrevd) {}
