package no.nir.register.web.overproeving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overprøving as it stands.
 *
 * @param regel the rule it disputes; absent when nothing was computed and none was named
 * @param beregnetDa the category computed for its first day when it came
 * @param beregnetNaa the category computed for that day now; absent outside every stretch
 * @param svar what IMDi has answered, the newest first
 */
record Overproevd(
        long personId,
        long nr,
        String kommunenummer,
        Instant registrert,
        String ordning,
        String kategori,
        LocalDate fom,
        @Nullable LocalDate tom,
        LocalDate vurdertDato,
        String begrunnelse,
        String undersoekt,
        @Nullable String regel,
        String beregnetDa,
        @Nullable String regelversjon,
        @Nullable String beregnetNaa,
        List<Svar> svar) {

    Overproevd {
        svar = List.copyOf(svar);
    }

    /** Code of how far IMDi has come. */
    String status() {
        return svar.isEmpty() ? "NY" : svar.getFirst().status();
    }

    /** Whether the register has come to the municipality's view since. */
    boolean erNaaLikt() {
        return kategori.equals(beregnetNaa == null ? "IKKE_GJELDENDE" : beregnetNaa);
    }

    record Svar(String status, String notat, Instant besvart, String besvartAv) {}
}
