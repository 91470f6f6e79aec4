/**
 * Introduksjonsstønad (introduksjonsloven §§ 8–10, integreringsloven §§ 19–25): the yearly amount in G, the monthly, daily and hourly
 * rate, reduction for absence, and when a deduction is an enkeltvedtak. Amounts are exact fractions until they are shown.
 */
@NullMarked
package no.nir.regelverk.stoenad;

import org.jspecify.annotations.NullMarked;
