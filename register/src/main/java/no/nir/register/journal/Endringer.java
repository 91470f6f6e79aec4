package no.nir.register.journal;

import java.util.List;

/**
 * A page of the change feed.
 *
 * @param neste where to go on; the same as was asked from when there is nothing more yet
 */
public record Endringer(List<Journalpost> poster, Strompeker neste) {}
