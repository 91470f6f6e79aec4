package no.nir.register.vedtak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the municipality on one person.
 *
 * @param vedtakstype a value of the code list vedtakstype
 * @param grunn a value of the code list vedtaksgrunn; absent unless an exemption or a postponed start
 * @param avslagsgrunn a value of the code list avslagsgrunn; absent unless a refusal, and from those of before it was asked for
 * @param rettBortfalt the exemption takes the right away as well
 * @param klagerettOpplyst the day the person was told of the right to complain (fvl. § 27)
 * @param klagerettForm a value of the code list klageunderretning
 * @param faktaUndersoektHvordan how the municipality examined the facts outside this register
 */
public record Vedtak(
        String ordning,
        String vedtakstype,
        LocalDate vedtaksdato,
        String begrunnelse,
        @Nullable String grunn,
        @Nullable String avslagsgrunn,
        boolean rettBortfalt,
        @Nullable LocalDate startdato,
        @Nullable LocalDate sluttdato,
        LocalDate klagerettOpplyst,
        String klagerettForm,
        String faktaUndersoektHvordan)
        implements Vedtaksopplysning {}
