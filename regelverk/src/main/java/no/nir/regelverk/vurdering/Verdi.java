package no.nir.regelverk.vurdering;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in a {@link Grunn}, typed so that each language can write it in its own way. */
public sealed interface Verdi {

    record Dato(LocalDate dato) implements Verdi {}

    /** Written with the decimals it has, and no more. */
    record Tall(BigDecimal tall) implements Verdi {

        public Tall {
            tall = tall.stripTrailingZeros();
            tall = tall.scale() < 0 ? tall.setScale(0) : tall;
        }

        public Tall(double tall) {
            this(BigDecimal.valueOf(tall));
        }
    }

    /** A municipality number. */
    record Kommune(String nummer) implements Verdi {}

    /** A code with a text of its own in the message files or a code list, e.g. a country or a {@code Grunnlag}. */
    record Kode(String kode) implements Verdi {}
}
