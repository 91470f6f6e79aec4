package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * The language a subject is taught in, from a day on.
 *
 * @param fag NORSK, SAMFUNNSKUNNSKAP or NORSK_KULTUR
 * @param spraak a value of the code list spraak
 */
public record Opplaeringsspraak(String ordning, String fag, String spraak, LocalDate dato) implements Deltakelse {}
