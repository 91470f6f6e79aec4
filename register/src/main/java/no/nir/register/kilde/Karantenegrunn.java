package no.nir.register.kilde;

/** Why an item was set aside. The words for people are in the message files, under the name in lower case. */
public enum Karantenegrunn {
    /** Cut off, or no JSON. */
    AVKUTTET,
    /** Bytes that are not UTF-8. */
    IKKE_UTF8,
    /** JSON, but a field that must be there is missing or impossible: a date, a code, a period. */
    UGYLDIG_INNHOLD,
    /** A number that is no fødselsnummer, D-nummer or DUF-nummer. */
    UGYLDIG_NUMMER,
    /** A kind of event nobody here knows. */
    UKJENT_HENDELSESTYPE,
    /** A person nobody here knows, and no name or birth date to create it with. */
    UKJENT_PERSON,
    /** The answer to an application the register has not heard of. */
    UKJENT_SOEKNAD,
    /** The annulment of a test result the register has not heard of. */
    UKJENT_PROEVE,
    /** The numbers of the item lead to more than one person, and the source has not said that they are one. */
    NUMRE_PAA_FLERE_PERSONER,
    /** An id that was used before, now with other content. */
    SAMME_ID_ANNET_INNHOLD,
    /** The register's own rules would not take it. */
    KUNNE_IKKE_SKRIVES;

    /** Whether time may heal it (the source is asked again, or tells more), so that it is worth trying again by itself. */
    public boolean kanLegesAvSeg() {
        return switch (this) {
            case AVKUTTET, IKKE_UTF8, UKJENT_PERSON, UKJENT_SOEKNAD, UKJENT_PROEVE -> true;
            case UGYLDIG_INNHOLD,
                    UGYLDIG_NUMMER,
                    UKJENT_HENDELSESTYPE,
                    NUMRE_PAA_FLERE_PERSONER,
                    SAMME_ID_ANNET_INNHOLD,
                    KUNNE_IKKE_SKRIVES -> false;
        };
    }

    /** Whether the bytes kept are worthless and the source must be asked again. */
    public boolean erSkadetUnderveis() {
        return switch (this) {
            case AVKUTTET, IKKE_UTF8 -> true;
            case UGYLDIG_INNHOLD,
                    UGYLDIG_NUMMER,
                    UKJENT_HENDELSESTYPE,
                    UKJENT_PERSON,
                    UKJENT_SOEKNAD,
                    UKJENT_PROEVE,
                    NUMRE_PAA_FLERE_PERSONER,
                    SAMME_ID_ANNET_INNHOLD,
                    KUNNE_IKKE_SKRIVES -> false;
        };
    }
}
