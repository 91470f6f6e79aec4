package no.nir.regelverk.dokumentasjon;

import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;

/** The rows of the documentation rules: PO for permanent oppholdstillatelse, SB for statsborgerskap. */
public enum Dokumentasjonsregel {
    PO_1,
    PO_2,
    PO_3,
    PO_4,
    PO_5,
    PO_6,
    PO_7,
    PO_8,
    PO_9,
    PO_10,
    PO_11,
    PO_12,
    PO_13,
    PO_14,
    PO_15,
    SB_1,
    SB_2,
    SB_3,
    SB_4,
    SB_5,
    SB_6,
    SB_7,
    SB_8,
    SB_9,
    SB_10,
    SB_11;

    private static final Map<Dokumentasjonsregel, Lovregel> REGLER = Lovtabell.les(Dokumentasjonsregel.class, """
            PO_1  | 1991-01-01 | 2005-09-01 | utlendingsloven 1988 | § 12 | S04 | Er søknaden levert før det ble krav om norskopplæring?
            PO_2  | 2005-09-01 | 2010-01-01 | utlendingsloven 1988 | § 12 | S04 U01 P12 | Har personen gjennomført den opplæringen han eller hun hadde plikt til?
            PO_2  | 2010-01-01 | 2025-09-01 | utlendingsloven | § 62 første ledd bokstav d | |
            PO_3  | 2016-12-17 | 2025-09-01 | utlendingsforskriften | § 11-9 første ledd | U03 E02 P12 P27 | Har personen A1 eller høyere på muntlig prøve i norsk?
            PO_4  | 2016-12-17 | 2025-09-01 | utlendingsforskriften | § 11-10 første ledd | U03 P12 P27 | Har personen bestått samfunnskunnskapsprøven på et språk han eller hun forstår?
            PO_5  | 2016-12-17 | 2025-09-01 | utlendingsloven | § 62 første ledd bokstav d og e | U03 P27 | Har personen plikt til å ta prøvene?
            PO_6  | 2016-12-17 | 2025-09-01 | utlendingsforskriften | § 11-9 tredje ledd | U03 E02 | Har personen A2 skriftlig og muntlig, slik at norsktimene faller bort?
            PO_7  | 2016-12-17 | 2025-09-01 | utlendingsforskriften | § 11-10 tredje ledd | U03 | Har personen bestått samfunnskunnskapsprøven på norsk, slik at timene i samfunnskunnskap faller bort?
            PO_8  | 2021-01-01 | 2025-09-01 | utlendingsloven | § 62 første ledd bokstav d | P13 U05 | Har personen nådd minimumsnivået i norsk, eller tatt timene, når tillatelsen er fra 2021 eller senere?
            PO_9  | 2021-01-01 | 2025-09-01 | utlendingsloven | § 62 første ledd bokstav e | P13 U05 | Har personen tatt 50 eller 75 timer samfunnskunnskap, når tillatelsen er fra 2021 eller senere?
            PO_10 | 2025-09-01 | - | utlendingsforskriften | § 11-9 | S35 U06 P28 | Har personen A2 eller høyere på muntlig prøve i norsk?
            PO_11 | 2025-09-01 | - | utlendingsforskriften | § 11-10 | S35 U06 P28 | Har personen bestått samfunnskunnskapsprøven?
            PO_12 | 2025-09-01 | - | forskrift 26. juni 2025 nr. 1327 | del II | U06 S35 | Er søknaden fra før 1. september 2025, slik at A1 er nok?
            PO_13 | 2005-09-01 | 2010-01-01 | utlendingsloven 1988 | § 12 | S04 P12 | Er personen i den alderen kravene gjelder for?
            PO_13 | 2010-01-01 | - | utlendingsloven | § 62 første ledd bokstav d og e | |
            PO_14 | 2005-09-01 | 2010-01-01 | utlendingsloven 1988 | § 12 | S10 U03 E02 P12 | Har kommunen fritatt personen fra opplæring eller prøve?
            PO_14 | 2010-01-01 | 2016-12-17 | utlendingsloven | § 62 første ledd bokstav d | |
            PO_14 | 2016-12-17 | - | utlendingsforskriften | §§ 11-9, 11-10 | |
            PO_15 | 2005-09-01 | 2010-01-01 | utlendingsloven 1988 | § 12 | S04 S39 P15 | Er tillatelsen slik at personen ikke har hatt plikt til opplæring?
            PO_15 | 2010-01-01 | 2025-09-01 | utlendingsloven | § 62 første ledd bokstav d | |
            SB_1  | 2006-09-01 | 2008-09-01 | statsborgerloven | § 7 | B01 | Er søknaden levert før det ble krav om norskopplæring?
            SB_2  | 2008-09-01 | 2022-10-01 | statsborgerloven | § 8 første ledd | B01 S08 | Har personen 300 timer godkjent norskopplæring?
            SB_3  | 2011-07-25 | 2022-10-01 | statsborgerloven | § 8 første ledd | S08 B06 | Har personen gjennomført den opplæringen han eller hun selv hadde plikt til?
            SB_4  | 2017-01-01 | 2022-10-01 | statsborgerloven | § 8 annet ledd | B02 P29 S44 | Har personen A2 eller høyere på muntlig prøve i norsk?
            SB_5  | 2017-01-01 | 2022-10-01 | statsborgerloven | § 8 annet ledd | B02 P29 S44 | Har personen bestått samfunnskunnskapsprøven på norsk, eller statsborgerprøven?
            SB_6  | 2022-10-01 | - | statsborgerloven | § 8 første ledd | B03 | Har personen B1 eller høyere på muntlig prøve i norsk?
            SB_7  | 2022-10-01 | - | statsborgerforskriften | § 4-1 første ledd | B04 B05 E01 E04 | Er personen i en gruppe der A2 er nok?
            SB_8  | 2022-10-01 | - | statsborgerloven | § 8 første ledd | B03 B04 E01 | Har personen bestått statsborgerprøven, eller samfunnskunnskapsprøven på norsk?
            SB_9  | 2008-09-01 | 2017-01-01 | statsborgerloven | § 8 | B05 E03 E05 | Er personen nordisk statsborger og forstår norsk eller samisk?
            SB_9  | 2017-01-01 | 2022-10-01 | statsborgerforskriften | § 4-6 | |
            SB_9  | 2022-10-01 | - | statsborgerforskriften | kap. 4 | |
            SB_10 | 2008-09-01 | - | statsborgerloven | § 8 første ledd | B01 B02 B03 | Er personen i den alderen kravene gjelder for?
            SB_11 | 2008-09-01 | 2022-10-01 | statsborgerloven | § 8 første ledd | B01 B05 E03 | Har personen tilstrekkelige kunnskaper i norsk eller samisk?
            """);

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    /** The identity as people write it, e.g. {@code PO-4}. */
    @Override
    public String toString() {
        return regel().kode();
    }
}
