/** Dated parameters of the law (hours, ages, limits, end dates), each with a source per date. */
@NullMarked
package no.nir.regelverk.parametre;

import org.jspecify.annotations.NullMarked;
