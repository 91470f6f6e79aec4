package no.nir.regelverk.vurdering;

/** What a scheme gives or demands on a day. INTRO and NORSK use the first three and the last; INTRO also KAN_TILBYS, ASYL PLIKT and TILBUD. */
public enum Kategori {
    RETT_OG_PLIKT,
    RETT,
    PLIKT,
    KAN_TILBYS,
    TILBUD,
    IKKE_GJELDENDE
}
