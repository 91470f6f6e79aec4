package no.nir.kodeverk;

import java.time.LocalDate;
import no.nir.tid.Periode;

/**
 * A city district with a number of its own.
 *
 * @param egenForvaltning whether it has a district administration, and so can be a user of the register
 */
public record Bydel(String nummer, String navn, String kommunenummer, boolean egenForvaltning, Periode gyldig) {

    public boolean gjelder(LocalDate dato) {
        return gyldig.inneholder(dato);
    }
}
