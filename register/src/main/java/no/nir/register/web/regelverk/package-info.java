/**
 * Pages of the rules themselves: which hold on a day, what each asks, where it stands in the law, and which cases prove it. Nothing is
 * written here by hand: everything comes from the rules as they run. No personal data.
 *
 * <p>Legal basis: forvaltningsloven §§ 11, 25 (guidance and reasons); the acts and regulations the rules name.
 *
 * <p>Allowed neighbours: kategori, tilgang, web.overproeving, and web itself; {@code no.nir.regelverk}.
 */
@NullMarked
package no.nir.register.web.regelverk;

import org.jspecify.annotations.NullMarked;
