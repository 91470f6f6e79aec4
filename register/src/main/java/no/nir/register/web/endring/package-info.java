/**
 * Changes of category, coming and come: for the municipality its own people, for those who follow many municipalities the numbers
 * (integreringsloven §§ 8, 9, 12, 26–28, 46).
 *
 * <p>Allowed neighbours: varsling, tilgang, sporing, kategori for the words of paragraphs.
 */
@NullMarked
package no.nir.register.web.endring;

import org.jspecify.annotations.NullMarked;
