package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;

/** A test of knowledge of society, and in which language it was taken. */
public record Samfunnsproeve(Slag slag, Spraak spraak, boolean bestaatt, LocalDate dato) {

    /** Which test. */
    public enum Slag {
        SAMFUNNSKUNNSKAPSPROEVE,
        STATSBORGERPROEVE
    }

    /** Norwegian, or another language the person understands. */
    public enum Spraak {
        NORSK,
        ANNET
    }
}
