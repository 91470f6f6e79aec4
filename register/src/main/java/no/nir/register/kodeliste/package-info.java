/**
 * The code lists in force: those of the files in {@code no.nir.kodeverk}, and what IMDi has changed since, without a release. Says which lists may
 * be changed in which way, and why the others may not.
 *
 * <p>Legal basis: integreringsforskriften §§ 52–53 (what is registered); that IMDi keeps the lists is practice. Decision 0025.
 *
 * <p>Allowed neighbours: none. Owns the table kodelisteendring.
 */
@NullMarked
package no.nir.register.kodeliste;

import org.jspecify.annotations.NullMarked;
