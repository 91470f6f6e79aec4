/** The answer as data: category, rules fired, flags, paragraph, reasons as codes with values. No text for users. */
@NullMarked
package no.nir.regelverk.vurdering;

import org.jspecify.annotations.NullMarked;
