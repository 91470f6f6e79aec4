package no.nir.regelverk.stoenad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import no.nir.tid.Tidslinje;

/** The basic amount of folketrygden (G) by date, in whole kroner. It is set each year, usually in late May, from 1 May. */
public final class Grunnbeloep {

    /**
     * fra | kroner | source | verified. Sources: SB = the state budget's pages of the year; PK = pensjonskontoret.no; NAV = public code
     * of Nav (su-se-bakover 2005–2021, familie-ef-personhendelse 2024–2026, sykepenger 2019–2024). "nei" = nowhere read.
     */
    private static final String TABELL = """
            2003-05-01 |  56861 | SB NAV | ja
            2004-05-01 |  58778 | egen kunnskap | nei
            2005-05-01 |  60699 | NAV | ja
            2006-05-01 |  62892 | NAV | ja
            2007-05-01 |  66812 | NAV | ja
            2008-05-01 |  70256 | SB NAV | ja
            2009-05-01 |  72881 | PK NAV | ja
            2010-05-01 |  75641 | PK NAV | ja
            2011-05-01 |  79216 | NAV | ja
            2012-05-01 |  82122 | NAV | ja
            2013-05-01 |  85245 | NAV | ja
            2014-05-01 |  88370 | NAV | ja
            2015-05-01 |  90068 | NAV | ja
            2016-05-01 |  92576 | NAV | ja
            2017-05-01 |  93634 | NAV | ja
            2018-05-01 |  96883 | NAV | ja
            2019-05-01 |  99858 | NAV | ja
            2020-05-01 | 101351 | NAV | ja
            2021-05-01 | 106399 | NAV | ja
            2022-05-01 | 111477 | NAV | ja
            2023-05-01 | 118620 | NAV | ja
            2024-05-01 | 124028 | NAV | ja
            2025-05-01 | 130160 | NAV | ja
            2026-05-01 | 136549 | NAV | ja
            """;

    public static final Tidslinje<Sats> TIDSLINJE = les();

    private Grunnbeloep() {}

    /** One year's amount. */
    public record Sats(int kroner, String kilde, boolean verifisert) {}

    /** Absent before the first amount kept here. */
    public static Optional<Sats> paa(LocalDate dag) {
        return TIDSLINJE.paa(dag);
    }

    /** From this day a new amount is to be expected that is not here. */
    public static LocalDate nyttVentesFra() {
        return TIDSLINJE.segmenter().getLast().periode().fom().plusYears(1);
    }

    private static Tidslinje<Sats> les() {
        List<List<String>> rader = TABELL.lines()
                .map(l -> List.of(l.strip().split("\\s*\\|\\s*", -1)))
                .toList();
        return Tidslinje.av(java.util.stream.IntStream.range(0, rader.size())
                .mapToObj(i -> new Segment<>(periode(rader, i), sats(rader.get(i))))
                .toList());
    }

    private static Periode periode(List<List<String>> rader, int i) {
        LocalDate fra = LocalDate.parse(rader.get(i).getFirst());
        return i + 1 == rader.size()
                ? Periode.fra(fra)
                : Periode.mellom(
                        fra, LocalDate.parse(rader.get(i + 1).getFirst()).minusDays(1));
    }

    private static Sats sats(List<String> rad) {
        return new Sats(Integer.parseInt(rad.get(1)), rad.get(2), rad.get(3).equals("ja"));
    }
}
