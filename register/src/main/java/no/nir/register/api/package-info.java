/**
 * The API for municipal systems: registrations, receipts, the change feed and the code lists. Only HTTP and JSON live here; the commands
 * and every answer are those of {@code registrering}. Contract: {@code docs/api/kommandoer.md},
 * {@code docs/api/kodelister.md}.
 *
 * <p>Allowed neighbours: registrering, journal, kodeliste, tilgang, sporing.
 */
@NullMarked
package no.nir.register.api;

import org.jspecify.annotations.NullMarked;
