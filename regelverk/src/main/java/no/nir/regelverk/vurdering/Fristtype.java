package no.nir.regelverk.vurdering;

import java.time.LocalDate;

/** What a deadline is about, and how its date is counted. */
public enum Fristtype {
    /** Programme (from 2021: vedtak and start) at the latest. */
    PROGRAM_START_SENEST(Regning.SISTE_DAG),
    /** The two-year window closes when no vedtak is made before. */
    TO_AARSVINDU_TIL(Regning.FOERSTE_DAG_UTENFOR),
    PROGRAM_TIL(Regning.FOERSTE_DAG_UTENFOR),
    NORSK_TILBUD_SENEST(Regning.SISTE_DAG),
    NORSK_RETT_TIL(Regning.FOERSTE_DAG_UTENFOR),
    NORSK_YTTERLIGERE_TIL(Regning.FOERSTE_DAG_UTENFOR),
    NORSK_YTTERLIGERE_VEDTAK_SENEST(Regning.SISTE_DAG),
    SAMFUNNSKUNNSKAP_TIL(Regning.FOERSTE_DAG_UTENFOR),
    /** Final test, as a rule, after the training ended. */
    NORSK_PROEVE_SENEST(Regning.SISTE_DAG),
    UTSATT_KRAV_SENEST(Regning.SISTE_DAG),
    TILLATELSE_TIL(Regning.FOERSTE_DAG_UTENFOR),
    KAP_6A_TIL(Regning.FOERSTE_DAG_UTENFOR);

    /** The two conventions: a day in time, or the first day not covered. */
    public enum Regning {
        SISTE_DAG,
        FOERSTE_DAG_UTENFOR
    }

    private final Regning regning;

    Fristtype(Regning regning) {
        this.regning = regning;
    }

    /** The last day on which the act is in time or the right still runs, for a date counted this type's way. */
    public LocalDate sisteDag(LocalDate dato) {
        return switch (regning) {
            case SISTE_DAG -> dato;
            case FOERSTE_DAG_UTENFOR -> dato.minusDays(1);
        };
    }

    public Regning regning() {
        return regning;
    }
}
