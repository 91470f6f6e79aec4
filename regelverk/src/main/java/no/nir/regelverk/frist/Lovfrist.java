package no.nir.regelverk.frist;

import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;
import no.nir.tid.Varighet;

/** A deadline of fixed length after an event. */
public enum Lovfrist {
    /** From the day the notice of the decision reached the party. */
    KLAGE(Varighet.uker(3)),
    /** From the day the result reached the candidate. */
    KLAGE_PAA_PROEVE(Varighet.uker(3)),
    /** From the day of the event; from 2018 from the day the data exist. */
    REGISTRERING(Varighet.maaneder(2)),
    /** From the day a temporary stop ends. */
    NYTT_TILBUD_ETTER_STANS(Varighet.maaneder(3)),
    /** From the day the right to egenmelding was withdrawn. */
    NY_VURDERING_AV_EGENMELDING(Varighet.maaneder(6)),
    /** From the last day of training. */
    PROEVE_ETTER_OPPLAERING(Varighet.maaneder(6));

    private static final Map<Lovfrist, Lovregel> REGLER = Lovtabell.les(Lovfrist.class, """
            KLAGE            | 1970-01-01 | - | forvaltningsloven | § 29 | F01 | Når må klagen senest være sendt?
            KLAGE_PAA_PROEVE | 2021-01-01 | - | integreringsforskriften | § 42 | S21 | Når må klagen på prøveresultatet senest være sendt?
            REGISTRERING     | 2014-04-10 | 2018-09-01 | NIR-forskriften | §§ 6, 7 | S43 S19 S21 | Når må opplysningen senest være registrert?
            REGISTRERING     | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 15 | |
            REGISTRERING     | 2021-01-01 | - | integreringsforskriften | §§ 58, 59 | |
            NYTT_TILBUD_ETTER_STANS     | 2005-09-01 | - | norskforskriften | §§ 8, 9 | S39 | Når må kommunen senest gi nytt tilbud etter en stans?
            NY_VURDERING_AV_EGENMELDING | 2003-09-01 | 2021-01-01 | forskrift 18. juli 2003 nr. 973 | § 2-4 | S38 S21 | Når må kommunen senest vurdere egenmelding på nytt?
            NY_VURDERING_AV_EGENMELDING | 2021-01-01 | - | integreringsforskriften | § 9 | |
            PROEVE_ETTER_OPPLAERING     | 2013-09-01 | - | norskforskriften | § 22 | S10 | Når skal prøvene som regel være tatt?
            """);

    private final Varighet varighet;

    Lovfrist(Varighet varighet) {
        this.varighet = varighet;
    }

    public Varighet varighet() {
        return varighet;
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }
}
