package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;

/** The municipality's decision that a duty is lifted, from a day. */
public record Fritaksvedtak(Omfang omfang, LocalDate fra) {

    /** What is lifted. */
    public enum Omfang {
        OPPLAERING_NORSK,
        OPPLAERING_SAMFUNNSKUNNSKAP,
        PROEVE_NORSK,
        PROEVE_SAMFUNNSKUNNSKAP
    }
}
