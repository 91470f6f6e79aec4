package no.nir.register.registrering;

/**
 * The other side of a move: of the post that ended a registration, where it went; of the one that registered it again, whence it came.
 *
 * @param nr journal number of the registration there
 * @param kommunenummer the municipality in whose name it stands or stood there
 */
public record Flyttet(long personId, long nr, String kommunenummer) {}
