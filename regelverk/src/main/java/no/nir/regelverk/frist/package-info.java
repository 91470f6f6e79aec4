/**
 * Deadlines, limits and retention that follow from a date rather than from a category: appeal, registration, leave, deletion. The
 * arithmetic is {@link no.nir.tid.Kalender}'s; deadlines that follow from the category are in {@link no.nir.regelverk.vurdering.Frist}.
 */
@NullMarked
package no.nir.regelverk.frist;

import org.jspecify.annotations.NullMarked;
