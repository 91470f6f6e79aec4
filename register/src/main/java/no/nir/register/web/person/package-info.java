/**
 * The pages of one person: overview with timeline, and what is registered in each scheme. Reads across the modules by read records of its
 * own and writes nothing. Each look is checked and logged first (integreringsloven kap. 9).
 *
 * <p>Parts below: what has happened (hendelse), the timeline drawn (tidslinje), where the person stands (status), what remains
 * (framdrift), a month day by day (kalender).
 */
@NullMarked
package no.nir.register.web.person;

import org.jspecify.annotations.NullMarked;
