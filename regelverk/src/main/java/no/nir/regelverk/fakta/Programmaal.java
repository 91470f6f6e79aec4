package no.nir.regelverk.fakta;

/** Sluttmaal as far as it decides the programme's length (integreringsloven §§ 13, 14). */
public enum Programmaal {
    FULLFOERT_VGS,
    DELER_AV_VGS,
    FAG_YRKE,
    HOEYERE_UTDANNING,
    ARBEID,
    ANNET
}
