package no.nir.regelverk.fakta;

/** Legal basis of a permit in the words of utlendingsloven 2008; bases of the 1988 act are given as their 2008 equivalent. */
public enum Grunnlag {
    /** § 28 asylum (1988: §§ 17–18). */
    ASYL_28,
    /** § 35 tredje ledd overfoeringsflyktning (1988: § 22 fjerde ledd). */
    OVERF_35,
    /** § 38 foerste ledd, renewable, on an asylum application (1988: § 8 annet ledd). */
    HUM_38_ASYL,
    /** § 38, not on an asylum application. */
    HUM_38_OTHER,
    /** § 38 femte ledd a/b limited, member of a barnefamilie. */
    BEGR_38_FAM,
    /** § 38 femte ledd a/b limited, enslig mindreaarig. */
    BEGR_38_EM,
    /** § 38, other limited permit. */
    BEGR_38_OTHER,
    /** § 34 kollektiv beskyttelse (1988: § 8 a). */
    KOLL_34,
    /** Chapter 6 family (1988: §§ 9 and 8 annet ledd). */
    FAM,
    /** § 53 foerste ledd a. */
    SELVST_53_A,
    /** § 53 foerste ledd b. */
    SELVST_53_B,
    /** § 53 annet ledd. */
    SELVST_53_2,
    /** § 53 tredje ledd. */
    SELVST_53_3,
    /** § 23 work that is basis for a permanent permit. */
    ARB_23,
    /** § 25 self-employed. */
    NAER_25,
    /** § 26, utlendingsforskriften § 6-19. */
    STUD,
    /** § 26, utlendingsforskriften § 6-25. */
    AUPAIR,
    /** § 23, utlendingsforskriften § 6-3. */
    SESONG,
    /** Any other permit that is not basis for a permanent permit. */
    ANNEN_IKKE_PR,
    /** utlendingsforskriften § 19-33, British withdrawal agreement. */
    UK_19_33,
    /** § 62 permanent. */
    PERM_62,
    /** Chapter 13 status: not a permit. */
    EEA,
    /** Another permit that is basis for a permanent permit. */
    ANNEN_PR,
    /** A code from UDI that nobody has mapped: leads to MANUAL_CHECK, never to a guess. */
    UKJENT
}
