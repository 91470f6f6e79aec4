package no.nir.regelverk.vurdering;

/** Names of the numbers and dates that follow from a person's facts. */
public enum Parameter {
    PROGRAM_START_BY,
    PROGRAM_UNTIL,
    PROGRAM_MAX_WITH_EXTENSION_YEARS,
    PROGRAM_LENGTH,
    /** Covid-19: what the municipality could add by a vedtak of its own, and the first day outside if it added all. */
    PROGRAM_COVID_MAY_ADD_MONTHS,
    PROGRAM_COVID_UNTIL_AT_MOST,
    WOULD_BE_IF_60_RULE_IN_FORCE,
    NORSK_H,
    SAMF_H,
    FURTHER_MAX_H,
    RIGHT_FROM,
    RIGHT_UNTIL,
    /** Covid-19: extended norsk as a right, and the first day outside if all of it is used. */
    NORSK_COVID_RIGHT_MONTHS,
    NORSK_COVID_UNTIL_AT_MOST,
    FURTHER_UNTIL,
    FURTHER_VEDTAK_BY,
    FURTHER_NEEDS,
    LATEST_CLAIM,
    NORSK_OFFER_BY,
    SAMF_UNTIL,
    SAMF_H_COUNTED_FROM_MOTTAK_MAX,
    TEST_DUTY,
    TEST_BY,
    PAYMENT,
    ASYL_NORSK_H,
    ASYL_KULTUR_H,
    ASYL_KULTUR_H_2021,
    ASYL_KULTUR_H_2022,
    ASYL_SAMF_H
}
