package no.nir.register.deltakelse;

/** What this module holds. */
public sealed interface Deltakelse permits Oppstart, Tiltak, Timer, Permisjon, Avslutning, Utdanningsbakgrunn, Arbeid {}
