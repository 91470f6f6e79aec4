package no.nir.register.vedtak;

import org.jspecify.annotations.Nullable;

/**
 * What the register had computed for a day when the municipality said otherwise: kept, so that the overprøving can be read after the rules or
 * the facts have changed.
 *
 * @param kategori a value of the code list kategori
 * @param regel the rule that decided; absent when nothing was computed
 * @param regelversjon which edition of the rules
 */
public record BeregnetDa(
        String kategori, @Nullable String regel, @Nullable String regelversjon) {}
