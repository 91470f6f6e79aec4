/**
 * What a person must document of training and tests to get permanent oppholdstillatelse (utlendingsloven 1988 § 12, 2008 § 62) or
 * Norwegian citizenship (statsborgerloven § 8), by the day of the application and of the decision, and whether the facts show it.
 * The duty itself (hours, tests) is asked of {@link no.nir.regelverk.Kategoriberegning}. Entry: {@link
 * no.nir.regelverk.dokumentasjon.Dokumentasjonsvurdering}.
 */
@NullMarked
package no.nir.regelverk.dokumentasjon;

import org.jspecify.annotations.NullMarked;
