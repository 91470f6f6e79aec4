package no.nir.kodeverk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A county under one number and one name.
 *
 * @param fom {@code null} = since before the register's time
 */
public record Fylke(
        String nummer,
        String navn,
        @Nullable LocalDate fom,
        @Nullable LocalDate tom,
        boolean verifisert) {

    public boolean gjelder(LocalDate dato) {
        return (fom == null || !dato.isBefore(fom)) && (tom == null || !dato.isAfter(tom));
    }
}
