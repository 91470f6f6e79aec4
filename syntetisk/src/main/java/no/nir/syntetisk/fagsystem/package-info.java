/** The synthetic municipalities' own systems: what they have registered through the years, as commands (see {@code docs/api/kommandoer.md}). */
@NullMarked
package no.nir.syntetisk.fagsystem;

import org.jspecify.annotations.NullMarked;
