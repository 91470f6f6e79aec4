package no.nir.regelverk.frist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;

/** Kinds of data with a retention period of their own, and the day it is counted from. */
public enum Opplysningstype {
    /** Programme or norsk; from the start. */
    DELTAKER(new Lengde("2005-09-01", 10), new Lengde("2018-09-01", 15)),
    /** In the target group without taking part; from the day of entering it. */
    MAALGRUPPE_UTEN_DELTAKELSE(new Lengde("2018-09-01", 15)),
    /** Training of asylum seekers; from the start, or from entering the target group. */
    ASYLOPPLAERING(new Lengde("2007-09-01", 5)),
    /** From the settlement. */
    BOSETTING_OG_TILSKUDD(new Lengde("2018-09-01", 15)),
    /** From the test. */
    PROEVE(new Lengde("2018-09-01", 20)),
    /** From the start of the mapping. May be kept longer when needed; five years after a final refusal of asylum. */
    KOMPETANSE(new Lengde("2018-09-01", 15)),
    /** Programme in an integration reception centre; from moving in. */
    INTEGRERINGSMOTTAK(new Lengde("2018-09-01", 5));

    private static final Map<Opplysningstype, Lovregel> REGLER = Lovtabell.les(Opplysningstype.class, """
            DELTAKER | 2005-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S40 S43 S19 S21 | Hvor lenge kan opplysninger om en deltaker beholdes?
            DELTAKER | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            DELTAKER | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | |
            DELTAKER | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            MAALGRUPPE_UTEN_DELTAKELSE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | S19 S21 | Hvor lenge kan opplysninger om en i målgruppen beholdes?
            MAALGRUPPE_UTEN_DELTAKELSE | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            ASYLOPPLAERING | 2007-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S41 S19 S21 | Hvor lenge kan opplysninger om opplæring i mottak beholdes?
            ASYLOPPLAERING | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            ASYLOPPLAERING | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | |
            ASYLOPPLAERING | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            BOSETTING_OG_TILSKUDD | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | S19 S21 | Hvor lenge kan opplysninger om bosetting og tilskudd beholdes?
            BOSETTING_OG_TILSKUDD | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            PROEVE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | S19 S21 | Hvor lenge kan prøveresultater beholdes?
            PROEVE | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            KOMPETANSE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | S19 S21 | Hvor lenge kan kartlagt kompetanse beholdes?
            KOMPETANSE | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            INTEGRERINGSMOTTAK | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 16, 17 | S19 S21 | Hvor lenge kan opplysninger om integreringsmottak beholdes?
            INTEGRERINGSMOTTAK | 2021-01-01 | - | integreringsforskriften | §§ 60, 61 | |
            """);

    private final List<Lengde> lengder;

    Opplysningstype(Lengde... lengder) {
        this.lengder = List.of(lengder);
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    Optional<Lovhjemmel> hjemmel(LocalDate dag) {
        return regel().hjemmel(dag);
    }

    /** Retention by the day the rule came, oldest first. */
    List<Lengde> lengder() {
        return lengder;
    }

    /** Years of retention from a day on. */
    record Lengde(LocalDate fra, int aar) {

        Lengde(String fra, int aar) {
            this(LocalDate.parse(fra), aar);
        }
    }
}
