package no.nir.syntetisk.befolkning;

/** The ways people come; a column each in {@code tilstroemming.csv}. */
enum Stroem {
    /** Asylum seekers with a later permit, by the year they are settled. */
    ASYL,
    /** Resettled refugees. */
    OVERF,
    /** Collective protection since March 2022. */
    UKRAINA,
    /** Family of Norwegian citizens. */
    FAM_NORSK,
    /** Family of Nordic citizens. */
    FAM_NORDISK,
    /** Family of people with a permanent permit. */
    FAM_PERM,
    /** Skilled workers and their families. */
    ARBEID,
    STUDENT,
    AUPAIR,
    /** EEA citizens under the registration scheme. */
    EOS,
    /** British citizens after the withdrawal agreement. */
    UK,
    /** Asylum seekers who are refused. */
    AVSLAG
}
