package no.nir.register.opphold;

import no.nir.register.journal.fakta.Stempel;

/** What one journal post tells about one person's stay. */
public record Oppholdsmelding(long personId, Stempel stempel, Oppholdsfaktum faktum) {}
