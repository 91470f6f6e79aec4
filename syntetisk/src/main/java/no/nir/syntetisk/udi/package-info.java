/** The immigration authorities' event feed, as our proposal in {@code docs/api/udi-hendelser.md} has it. */
@NullMarked
package no.nir.syntetisk.udi;

import org.jspecify.annotations.NullMarked;
