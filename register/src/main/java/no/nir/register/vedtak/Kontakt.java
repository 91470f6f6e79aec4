package no.nir.register.vedtak;

import java.time.LocalDate;

/**
 * The municipality has been in contact with the person, or the person has claimed or applied for a scheme.
 *
 * @param slag a value of the code list kontaktslag
 */
public record Kontakt(String ordning, String slag, LocalDate dato) implements Vedtaksopplysning {}
