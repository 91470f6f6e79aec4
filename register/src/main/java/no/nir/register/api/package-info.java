/**
 * The API for municipal systems: registrations, receipts and the change feed. Only HTTP and JSON live here; the commands
 * and every answer are those of {@code registrering}. Contract: {@code docs/api/kommandoer.md}.
 *
 * <p>Allowed neighbours: registrering, journal, tilgang, sporing.
 */
@NullMarked
package no.nir.register.api;

import org.jspecify.annotations.NullMarked;
