package no.nir.regelverk.fakta;

import java.util.Arrays;

/** Sluttmaal as far as it decides the programme's length (integreringsloven §§ 13, 14). */
public enum Programmaal {
    FULLFOERT_VGS,
    DELER_AV_VGS,
    FAG_YRKE,
    HOEYERE_UTDANNING,
    ARBEID,
    ANNET;

    /** A value of the code list sluttmaal; those that make no difference to the length are one. */
    public static Programmaal avSluttmaal(String kode) {
        return Arrays.stream(values())
                .filter(maal -> maal.name().equals(kode))
                .findFirst()
                .orElse(ANNET);
    }
}
