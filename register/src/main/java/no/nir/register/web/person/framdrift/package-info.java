/**
 * What has been done in a scheme against what the law, the vedtak and the plan ask for: hours, months and days, as meters and in a table
 * (integreringsloven §§ 13, 14, 31–33; integreringsforskriften kap. 4). Counts nothing the rules have not said how to count.
 *
 * <p>Allowed neighbours: web.person.hendelse and web.person.tidslinje; the numbers of the law from kategori.
 */
@NullMarked
package no.nir.register.web.person.framdrift;

import org.jspecify.annotations.NullMarked;
