package no.nir.register.sporing;

import java.time.Instant;

/** One look at a person, as the log holds it. */
public record Oppslag(
        long personId,
        Instant tidspunkt,
        String visningsnavn,
        String organisasjon,
        String rolle,
        String grunn,
        String hva) {}
