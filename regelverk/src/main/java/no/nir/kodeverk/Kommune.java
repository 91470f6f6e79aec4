package no.nir.kodeverk;

import java.time.LocalDate;
import no.nir.tid.Periode;

/** A municipality under one number and one name. */
public record Kommune(String nummer, String navn, Periode gyldig) {

    public boolean gjelder(LocalDate dato) {
        return gyldig.inneholder(dato);
    }
}
