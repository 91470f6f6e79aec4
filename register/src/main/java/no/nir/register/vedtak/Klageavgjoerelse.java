package no.nir.register.vedtak;

import java.time.LocalDate;

/**
 * What came of a complaint, from the municipality or from statsforvalteren (forvaltningsloven §§ 33, 34).
 *
 * @param klageNr journal number of the complaint
 * @param utfall a value of the code list klageutfall; it says which body
 */
public record Klageavgjoerelse(String ordning, long klageNr, String utfall, LocalDate dato)
        implements Vedtaksopplysning {}
