package no.nir.regelverk.dokumentasjon;

/** Documentation of norsk or samisk other than a language test. */
public enum Kunnskapsbevis {
    STANDPUNKTKARAKTER_NORSK_ELLER_SAMISK,
    STUDIER_I_NORSK_ELLER_SAMISK,
    STUDIER_PAA_NORSK_ELLER_SAMISK,
    TILSTREKKELIG_SAMISK
}
