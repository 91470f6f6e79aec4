/** Closed-day periods and timelines: the one algebra of dates in NIR. Knows nothing of the law. */
@NullMarked
package no.nir.tid;

import org.jspecify.annotations.NullMarked;
