package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;

/** What the register gives the immigration authorities so that they can decide, by the day it began. Also given before deletion. */
public enum Oversending {
    FULLFOERT_PLIKTIG_OPPLAERING,
    FRITAK_FRA_OPPLAERING,
    FRITAK_FRA_PROEVE,
    PROEVERESULTATER,
    SPRAAK_PAA_SAMFUNNSKUNNSKAPSPROEVE,
    TIMER_FOR_ASYLSOEKERE,
    RETT_OG_PLIKT_TIL_PROGRAM,
    PROGRAM_START_OG_STANS,
    PERMISJON;

    private static final Map<Oversending, Lovregel> REGLER = Lovtabell.les(Oversending.class, """
            FULLFOERT_PLIKTIG_OPPLAERING | 2005-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S40 S19 S21 | Har personen fullført opplæringen han eller hun hadde plikt til?
            FULLFOERT_PLIKTIG_OPPLAERING | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            FULLFOERT_PLIKTIG_OPPLAERING | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | |
            FULLFOERT_PLIKTIG_OPPLAERING | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            FRITAK_FRA_OPPLAERING | 2005-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S40 S19 S21 | Er personen fritatt fra opplæring, og med hvilken hjemmel?
            FRITAK_FRA_OPPLAERING | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            FRITAK_FRA_OPPLAERING | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | |
            FRITAK_FRA_OPPLAERING | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            FRITAK_FRA_PROEVE | 2013-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S42 S19 S21 | Er personen fritatt fra prøve, og med hvilken hjemmel?
            FRITAK_FRA_PROEVE | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            FRITAK_FRA_PROEVE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | |
            FRITAK_FRA_PROEVE | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            PROEVERESULTATER | 2016-09-22 | 2018-09-01 | NIR-forskriften | § 11 | S44 S19 S21 | Når ble prøvene tatt, og med hvilket resultat?
            PROEVERESULTATER | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 13, 14 | |
            PROEVERESULTATER | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            SPRAAK_PAA_SAMFUNNSKUNNSKAPSPROEVE | 2016-09-22 | 2018-09-01 | NIR-forskriften | § 11 | S44 S19 S21 | På hvilket språk ble samfunnskunnskapsprøven tatt?
            SPRAAK_PAA_SAMFUNNSKUNNSKAPSPROEVE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | §§ 13, 14 | |
            SPRAAK_PAA_SAMFUNNSKUNNSKAPSPROEVE | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            TIMER_FOR_ASYLSOEKERE | 2007-09-01 | 2014-04-10 | NIR-forskriften | § 10 | S41 S43 S19 S21 | Hvor mange timer hadde personen som asylsøker?
            TIMER_FOR_ASYLSOEKERE | 2014-04-10 | 2018-09-01 | NIR-forskriften | § 11 | |
            TIMER_FOR_ASYLSOEKERE | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | |
            TIMER_FOR_ASYLSOEKERE | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            RETT_OG_PLIKT_TIL_PROGRAM | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | S19 S21 | Har personen rett og plikt til program?
            RETT_OG_PLIKT_TIL_PROGRAM | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            PROGRAM_START_OG_STANS | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | S19 S21 | Når startet programmet, og når ble det stanset?
            PROGRAM_START_OG_STANS | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            PERMISJON | 2018-09-01 | 2021-01-01 | forskrift 30. august 2018 nr. 1283 | § 13 | S19 S21 | Har personen hatt permisjon?
            PERMISJON | 2021-01-01 | - | integreringsforskriften | kap. 9 | |
            """);

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    /** All that is given on a day. */
    public static List<Oversending> paa(LocalDate dag) {
        return Arrays.stream(values()).filter(o -> o.regel().gjelder(dag)).toList();
    }
}
