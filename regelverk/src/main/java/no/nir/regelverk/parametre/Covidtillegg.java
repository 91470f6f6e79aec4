package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Periode;
import no.nir.tid.Varighet;
import org.jspecify.annotations.Nullable;

/**
 * What the temporary acts on covid-19 added to the programme and to the training of those under introduksjonsloven. A longer
 * programme the municipality could give; longer training was a right of those with right and duty. The span of a rule is when it
 * could be used.
 */
public enum Covidtillegg {
    PROGRAM_BEGYNT_FOER_2019(Slag.PROGRAM, dager("2003-09-01", "2018-12-31"), 6, "2020-08-01"),
    PROGRAM_BEGYNT_2019(Slag.PROGRAM, dager("2019-01-01", "2019-12-31"), 4, "2021-01-01 2021-07-01"),
    PROGRAM_BEGYNT_TIDLIG_2020(Slag.PROGRAM, dager("2020-01-01", "2020-03-31"), 4, "2022-01-01"),
    NORSK_SLUTT_2020(Slag.NORSK, dager("2020-08-01", "2020-12-31"), 6, ""),
    NORSK_SLUTT_2021(Slag.NORSK, dager("2021-01-01", "2021-12-31"), 4, ""),
    NORSK_SLUTT_TIDLIG_2022(Slag.NORSK, dager("2022-01-01", "2022-03-31"), 4, "");

    private enum Slag {
        PROGRAM,
        NORSK
    }

    private static final Map<Covidtillegg, Lovregel> REGLER = Lovtabell.les(Covidtillegg.class, """
            PROGRAM_BEGYNT_FOER_2019   | 2020-08-01 | 2023-08-01 | lov 26. mai 2020 nr. 53 | § 2 | S45 S27 | Begynte personen i programmet før 2019, og deltok personen fortsatt 1. august 2020?
            PROGRAM_BEGYNT_2019        | 2021-03-12 | 2023-08-01 | lov 26. mai 2020 nr. 53 | § 2 | S45 S27 | Begynte personen i programmet i 2019, og deltok personen fortsatt i 2021?
            PROGRAM_BEGYNT_TIDLIG_2020 | 2022-01-24 | 2023-08-01 | forskrift 24. januar 2022 nr. 111 | om program | S45 S27 | Begynte personen i programmet i januar, februar eller mars 2020, og deltok personen fortsatt 1. januar 2022?
            NORSK_SLUTT_2020           | 2020-08-01 | 2023-08-01 | lov 26. mai 2020 nr. 53 | § 3 | S45 S27 | Sluttet personen i opplæringen mellom 1. august og 31. desember 2020?
            NORSK_SLUTT_2021           | 2021-03-12 | 2023-08-01 | lov 26. mai 2020 nr. 53 | § 3 | S45 S27 | Sluttet personen i opplæringen i 2021?
            NORSK_SLUTT_TIDLIG_2022    | 2022-01-24 | 2023-08-01 | forskrift 24. januar 2022 nr. 111 | om norsk | S45 S27 | Sluttet personen i opplæringen i januar, februar eller mars 2022?
            """);

    /** When training lost to the outbreak moved a deadline: § 9 of the first act, and lov 18. desember 2020 nr. 154 (S45). */
    private static final Map<Lov, Periode> TAPT_TID = Map.of(
            Lov.INTRODUKSJONSLOVEN, dager("2020-03-16", "2021-11-30"),
            Lov.INTEGRERINGSLOVEN, dager("2021-01-01", "2021-11-30"));

    private final Slag slag;
    /** The days the programme must have begun, or the training ended. */
    private final Periode gjelderDag;

    private final Varighet lengst;
    /** On one of these days the person must have been in the programme. */
    private final List<LocalDate> maaDelta;

    Covidtillegg(Slag slag, Periode gjelderDag, int maaneder, String maaDelta) {
        this.slag = slag;
        this.gjelderDag = gjelderDag;
        this.lengst = Varighet.maaneder(maaneder);
        this.maaDelta = Arrays.stream(maaDelta.split(" ", -1))
                .filter(dag -> !dag.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    /**
     * The longest addition a person could get.
     *
     * @param maaKontrolleres the person took part on one of the two days of 2021 only, and which of them counts for whom was not read
     */
    public record Tillegg(Covidtillegg regel, Varighet lengst, boolean maaKontrolleres) {

        public boolean erRett() {
            return regel.slag == Slag.NORSK;
        }
    }

    /**
     * For a programme under introduksjonsloven.
     *
     * @param sisteDag last day in the programme without an addition; absent = still in it
     */
    public static Optional<Tillegg> forProgram(LocalDate begynt, @Nullable LocalDate sisteDag) {
        return finn(Slag.PROGRAM, begynt).flatMap(regel -> regel.tillegg(begynt, sisteDag));
    }

    /** For training under introduksjonsloven with right and duty that ended on the day. */
    public static Optional<Tillegg> forNorsk(LocalDate sisteDag) {
        return finn(Slag.NORSK, sisteDag).map(regel -> new Tillegg(regel, regel.lengst, false));
    }

    /**
     * A deadline moved by the days in which no training could be offered, as far as the act let them count.
     *
     * @param tapt closed days; an open period counts to the end of the rule
     */
    public static LocalDate medTaptTid(LocalDate frist, Periode tapt, Lov lov) {
        long dager = tapt.snitt(Objects.requireNonNull(TAPT_TID.get(lov)))
                .map(telt -> telt.fom().until(telt.foersteDagEtter().orElseThrow(), ChronoUnit.DAYS))
                .orElse(0L);
        return frist.plusDays(dager);
    }

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    private Optional<Tillegg> tillegg(LocalDate begynt, @Nullable LocalDate sisteDag) {
        Periode program = new Periode(begynt, sisteDag);
        long deltok = maaDelta.stream().filter(program::inneholder).count();
        return deltok == 0 ? Optional.empty() : Optional.of(new Tillegg(this, lengst, deltok < maaDelta.size()));
    }

    private static Optional<Covidtillegg> finn(Slag slag, LocalDate dag) {
        return Arrays.stream(values())
                .filter(regel -> regel.slag == slag && regel.gjelderDag.inneholder(dag))
                .findFirst();
    }

    private static Periode dager(String fom, String tom) {
        return Periode.mellom(LocalDate.parse(fom), LocalDate.parse(tom));
    }
}
