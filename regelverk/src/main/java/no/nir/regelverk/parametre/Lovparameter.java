package no.nir.regelverk.parametre;

import java.time.LocalDate;
import java.util.List;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;

/**
 * Numbers the law sets, by key date, each with its source. The key date is named in the enum: most often the day the permit was
 * given, sometimes the day in question.
 */
public enum Lovparameter {
    /** Hours of norsk for right and duty under introduksjonsloven; key: decision on the permit that gives the right. */
    NORSK_TIMER_RETT_INTRODUKSJONSLOVEN("""
            2005-09-01 | 2012-01-01 | 250 | S04 P06
            2012-01-01 | -          | 550 | S08 S09 P06
            """),
    /** Hours of samfunnskunnskap under introduksjonsloven; key: the same. */
    SAMFUNNSKUNNSKAP_TIMER_INTRODUKSJONSLOVEN("""
            2005-09-01 | - | 50 | S04 P06
            """),
    /** Further hours beyond the duty; key: the same. Total always 3 000. */
    YTTERLIGERE_TIMER_INTRODUKSJONSLOVEN("""
            2005-09-01 | 2012-01-01 | 2700 | S04
            2012-01-01 | -          | 2400 | S09
            """),
    /** Hours of norsk for duty only under introduksjonsloven; key: decision. */
    NORSK_TIMER_PLIKT_INTRODUKSJONSLOVEN("""
            2005-09-01 | - | 250 | S04 P06
            """),
    /** Hours of norsk for duty only under integreringsloven; key: decision. The act's own 300 for 2021 never came into use. */
    NORSK_TIMER_PLIKT_INTEGRERINGSLOVEN("""
            2021-01-01 | 2022-01-01 | 250 | S23
            2022-01-01 | -          | 225 | S22 S23 P13
            """),
    /** Hours of samfunnskunnskap under integreringsloven; key: decision, or later arrival of those who applied from abroad. */
    SAMFUNNSKUNNSKAP_TIMER_INTEGRERINGSLOVEN("""
            2021-01-01 | 2022-01-01 | 50 | S20
            2022-01-01 | -          | 75 | S22 S23
            """),
    /** Hours of norsk for asylum seekers; key: the day. The day 250 became 175 was not found (D-15). */
    NORSK_TIMER_ASYL("""
            2007-09-01 | 2011-01-01 | 250 | P10 P11
            2011-01-01 | -          | 175 | P08 P09
            """),
    /** Hours of norsk kultur og norske verdier for asylum seekers; key: the day. */
    KULTUR_TIMER_ASYL("""
            2018-09-01 | 2022-01-01 | 50 | S15 S18 S21
            2022-01-01 | -          | 0  | S23
            """),
    /** Hours of samfunnskunnskap for asylum seekers; key: the day. */
    SAMFUNNSKUNNSKAP_TIMER_ASYL("""
            2022-01-01 | - | 25 | S23
            """),
    /** Weekly hours of work that close the programme; key: the day. */
    ARBEIDSTIMER_SOM_LUKKER_PROGRAM("""
            2026-01-01 | - | 30 | S34
            """),
    /** First age outside the duty to take norsk; key: the day (introduksjonsloven). */
    OEVRE_ALDER_NORSKPLIKT("""
            2005-09-01 | 2017-01-01 | 55 | S04 S39
            2017-01-01 | -          | 67 | S14
            """),
    /** First age outside norsk under integreringsloven, whatever the age when the permit was given; key: the day. */
    OEVRE_ALDER_NORSK_INTEGRERINGSLOVEN("""
            2021-01-01 | - | 67 | S20
            """),
    /** Years of right to norsk; key: entry. */
    RETT_AAR_NORSK("""
            2005-09-01 | - | 3 | S04 S20
            """),
    /** Months of norsk with upper secondary education under integreringsloven; key: the first day that counts. */
    MAANEDER_MED_VIDEREGAAENDE("""
            2021-01-01 | - | 18 | S20
            """),
    /** Months of norsk without, or when nothing is known of it; key: the same. */
    MAANEDER_UTEN_VIDEREGAAENDE("""
            2021-01-01 | - | 36 | S20
            """),
    /** Months until programme and norsk shall be offered; key: settlement. */
    FRIST_MAANEDER("""
            2003-09-01 | - | 3 | S01 S20
            """),
    /** Months a municipality has to register; key: the event. Before, no number of days. */
    REGISTRERINGSFRIST_MAANEDER("""
            2014-04-10 | - | 2 | S43 S19 S21
            """);

    /** A number with where it was read. */
    public record Verdi(int tall, String kilde) {}

    private final Tidslinje<Verdi> tidslinje;

    Lovparameter(String tabell) {
        this.tidslinje = Tidslinje.av(tabell.lines().map(Lovparameter::les).toList());
    }

    private static Segment<Verdi> les(String linje) {
        List<String> felt = List.of(linje.strip().split("\\s*\\|\\s*", -1));
        LocalDate fra = LocalDate.parse(felt.get(0));
        Periode periode = felt.get(1).equals("-")
                ? Periode.fra(fra)
                : Periode.mellom(fra, LocalDate.parse(felt.get(1)).minusDays(1));
        return new Segment<>(periode, new Verdi(Integer.parseInt(felt.get(2)), felt.get(3)));
    }

    public Tidslinje<Verdi> tidslinje() {
        return tidslinje;
    }

    /** @throws IllegalArgumentException before the parameter's first day */
    public int paa(LocalDate dag) {
        return tidslinje
                .paa(dag)
                .orElseThrow(() -> new IllegalArgumentException(this + " gjelder ikke den dagen"))
                .tall();
    }

    /** The value on the day; before the first day the first value, for whoever stands on the edge of a regime. */
    public int paaEllerFoerste(LocalDate dag) {
        return tidslinje
                .paa(dag)
                .orElseGet(() -> tidslinje.segmenter().getFirst().verdi())
                .tall();
    }
}
