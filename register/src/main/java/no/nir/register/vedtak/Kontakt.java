package no.nir.register.vedtak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The municipality has been in contact with the person, or the person has claimed or applied for a scheme.
 *
 * @param slag a value of the code list kontaktslag
 * @param kravtype what was claimed or applied for, a value of the code list kravtype
 * @param kontaktmaate how it came, a value of the code list kontaktmaate
 */
public record Kontakt(
        String ordning,
        String slag,
        @Nullable String kravtype,
        @Nullable String kontaktmaate,
        LocalDate dato) implements Vedtaksopplysning {}
