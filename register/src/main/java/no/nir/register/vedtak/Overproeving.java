package no.nir.register.vedtak;

import java.time.LocalDate;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The municipality has examined the facts outside the register and found another category than the computed one. It gives and takes no right;
 * only a vedtak does.
 *
 * @param kategori what the municipality finds, a value of the code list kategori
 * @param vurdertDato the day it had examined the facts
 * @param regel the rule it disputes; absent when nothing was computed and none was named
 */
public record Overproeving(
        String ordning,
        String kategori,
        Periode periode,
        LocalDate vurdertDato,
        String begrunnelse,
        String faktaUndersoektHvordan,
        @Nullable String regel,
        BeregnetDa beregnet)
        implements Vedtaksopplysning {}
