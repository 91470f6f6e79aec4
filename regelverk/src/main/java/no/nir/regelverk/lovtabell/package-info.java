/**
 * Rows of law outside the category rules, read from text tables: id, span in time, act and §, sources, and the question the row
 * answers in plain Norwegian. Used by documentation, deadlines and introduksjonsstønad.
 */
@NullMarked
package no.nir.regelverk.lovtabell;

import org.jspecify.annotations.NullMarked;
