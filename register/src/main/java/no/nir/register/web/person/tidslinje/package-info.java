/**
 * The timeline of a person and the chart of hours: what stands in each lane, where on the axis, and the same as a table. Server-drawn, no
 * script. Allowed neighbours: web.person.hendelse.
 */
@NullMarked
package no.nir.register.web.person.tidslinje;

import org.jspecify.annotations.NullMarked;
