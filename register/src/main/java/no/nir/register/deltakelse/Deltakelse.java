package no.nir.register.deltakelse;

/** What this module holds. */
public sealed interface Deltakelse
        permits Oppstart,
                Tiltak,
                Timer,
                Permisjon,
                Fravaer,
                Videregaaende,
                Sluttmaal,
                Norskmaal,
                Milepael,
                Morsmaal,
                Opplaeringsspraak,
                Spor,
                Oppfoelging,
                Forskningsreservasjon,
                Opplaeringskommune,
                Avslutning,
                Utdanningsbakgrunn,
                Arbeid {}
