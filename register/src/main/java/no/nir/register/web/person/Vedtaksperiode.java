package no.nir.register.web.person;

import java.time.LocalDate;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;

/** The days a vedtak is for. An extension has an end and no beginning: it goes on from what was given before. */
final class Vedtaksperiode {

    private Vedtaksperiode() {}

    /** Absent where the vedtak names no day. */
    static @Nullable String iOrd(@Nullable LocalDate start, @Nullable LocalDate slutt, Tekster tekster) {
        if (start != null) {
            return tekster.periode(start, slutt);
        }
        return slutt == null ? null : tekster.tekst("person.vedtak.til", tekster.kortDato(slutt));
    }
}
