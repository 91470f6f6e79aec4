package no.nir.register.tilgang;

import no.nir.regelverk.vurdering.Ordning;

/** One thing a user may do. Which persons it may be done to is decided by {@link Tilgangskontroll}. */
public enum Rettighet {
    /** The start page and whatever says nothing of persons. */
    START,
    /** Search and lists of the persons the user reaches. */
    SOEK,
    SE_PERSON,
    HENT_PERSON,
    REGISTRER_INTRO,
    REGISTRER_NORSK,
    REGISTRER_ASYL,
    /** The log of who saw whom: a municipality its own users, IMDi all. */
    SE_OPPSLAG,
    /** Whether the sources deliver. */
    SE_KILDER,
    /** What could not be read or matched, persons in it included. */
    BEHANDLE_KARANTENE,
    /** How a recalculation of everyone goes, and what it changed, in numbers. */
    SE_OMREGNING,
    /** Order one, stop it, resume it and close it. */
    OMREGNE,
    /** What rules that are tried would change, in numbers. */
    SE_KONSEKVENS,
    /** Try rules on the register, stop it and close it. Nothing is switched on by it. */
    KJOERE_KONSEKVENS,
    /** Let the municipalities see which of their own it would touch, and take it back. */
    PUBLISERE_KONSEKVENS,
    /** Which of the municipality's own persons a published one would touch. */
    SE_EGEN_KONSEKVENS,
    /** Numbers without persons. */
    SE_RAPPORT,
    /** The points of doubt in the rules, and how many each touches. */
    SE_TVIL,
    /** The single answers a point of doubt touches, without names. */
    SE_TVILSPERSONER,
    /** Choosing another answer to a point of doubt. */
    VELGE_TVIL,
    /** How many overprøvinger each rule has got, and which way; no persons and no free text. */
    SE_OVERPROEVINGER,
    /** Reads what the municipalities wrote in them, without names, and answers. */
    BESVAR_OVERPROEVING,
    /** How late one may register, and until when the year's data are in time. */
    SE_VINDUER,
    /** Opening a window for late registrations, closing it, and setting the yearly cut-off. */
    AAPNE_VINDU,
    /** The code lists, with what is unconfirmed and what has been changed. */
    SE_KODELISTER,
    /** Adding, ending, renaming and confirming values. */
    ENDRE_KODELISTER,
    /** What municipalities have asked IMDi to let in after the deadline: a municipality its own, IMDi all. */
    SE_FORESPOERSLER,
    /** Answering them; what is approved is registered. */
    BESVAR_FORESPOERSEL,
    /** What the user's own municipality wants two persons behind, since when and why. */
    SE_TOTRINN,
    /** Switching that on and off for the municipality. */
    STYRE_TOTRINN,
    /** What waits for a second person in the user's own municipality: letting through, returning, and taking back one's own. */
    KONTROLLERE,
    /** Persons with strictly confidential address, and addresses that others may not see. */
    SE_SKJERMET;

    /** What registering in a scheme demands. */
    public static Rettighet registrere(Ordning ordning) {
        return switch (ordning) {
            case INTRO -> REGISTRER_INTRO;
            case NORSK -> REGISTRER_NORSK;
            case ASYL -> REGISTRER_ASYL;
        };
    }
}
