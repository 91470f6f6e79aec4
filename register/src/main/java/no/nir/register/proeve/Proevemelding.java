package no.nir.register.proeve;

import no.nir.register.journal.fakta.Stempel;

/** What one journal post tells about one test of one person. */
public record Proevemelding(long personId, Stempel stempel, Proevefaktum faktum) {}
