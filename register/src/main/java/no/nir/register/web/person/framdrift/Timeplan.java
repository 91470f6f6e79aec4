package no.nir.register.web.person.framdrift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeliste;
import no.nir.register.web.person.hendelse.Deltakelse;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.tid.Kalender;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * How many hours of norsk og samfunnskunnskap are planned in a month: the hours a week of the tiltak, a fifth for each working day that is
 * neither a public holiday nor a day of leave, absence or holiday. Nothing is planned after the participation has ended.
 *
 * @param borte whole days away, or in something that stands in for the training
 */
record Timeplan(List<Uketimer> tiltak, List<Periode> borte) {

    private static final BigDecimal DAGER_I_UKEN = BigDecimal.valueOf(5);

    /** So many hours a week in one tiltak. */
    record Uketimer(Periode periode, BigDecimal timer) {}

    /** The tiltak of the scheme itself; who takes part in the programme has the training there. */
    static Timeplan av(Hendelser alle, Kodeliste tiltaksliste) {
        List<Hendelse> egne = alle.av(Slag.TILTAK, "NORSK");
        List<Uketimer> tiltak = egne.isEmpty()
                ? uketimer(alle, "INTRO", h -> erNorsk(h.kode(), tiltaksliste))
                : uketimer(alle, "NORSK", _ -> true);
        List<Periode> borte = Stream.of("INTRO", "NORSK")
                .flatMap(ordning -> Stream.concat(
                        alle.av(Slag.PERMISJON, ordning).stream(), alle.av(Slag.FRAVAER, ordning).stream()))
                .filter(h -> h.tall() == null)
                .map(h -> new Periode(h.fom(), h.tom()))
                .toList();
        List<Periode> erstattet = alle.av(Slag.TILTAK, "INTRO").stream()
                .filter(h -> erNorsk(h.detalj(), tiltaksliste) && !erNorsk(h.kode(), tiltaksliste))
                .map(h -> new Periode(h.fom(), h.tom()))
                .toList();
        return new Timeplan(
                tiltak, Stream.concat(borte.stream(), erstattet.stream()).toList());
    }

    private static List<Uketimer> uketimer(Hendelser alle, String ordning, Predicate<Hendelse> hvilke) {
        LocalDate slutt = Deltakelse.av(alle, ordning).stream()
                .reduce((_, siste) -> siste)
                .map(Deltakelse::tom)
                .orElse(null);
        return alle.av(Slag.TILTAK, ordning).stream()
                .filter(hvilke)
                .filter(h -> slutt == null || !h.fom().isAfter(slutt))
                .flatMap(h -> new Periode(h.fom(), h.tom())
                                .snitt(new Periode(h.fom(), slutt))
                                .map(periode ->
                                        new Uketimer(periode, Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO)))
                                .stream())
                .toList();
    }

    private static boolean erNorsk(@Nullable String kode, Kodeliste tiltaksliste) {
        return Optional.ofNullable(kode)
                .flatMap(tiltaksliste::finn)
                .flatMap(tiltak -> tiltak.finnEgenskap("gruppe"))
                .filter("NORSK"::equals)
                .isPresent();
    }

    /** Rounded to half hours. */
    BigDecimal timer(YearMonth maaned) {
        BigDecimal uketimer = maaned.atDay(1)
                .datesUntil(maaned.plusMonths(1).atDay(1))
                .filter(Kalender::erArbeidsdag)
                .filter(dag -> borte.stream().noneMatch(periode -> periode.inneholder(dag)))
                .map(this::uketimer)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return uketimer.multiply(BigDecimal.TWO)
                .divide(DAGER_I_UKEN, 0, RoundingMode.HALF_UP)
                .divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
    }

    /** From the first month of a tiltak to the last given; months without a tiltak are not among them. */
    SortedMap<YearMonth, BigDecimal> maaneder(YearMonth siste) {
        SortedMap<YearMonth, BigDecimal> maaneder = new TreeMap<>();
        tiltak.stream().map(en -> YearMonth.from(en.periode().fom())).min(YearMonth::compareTo).stream()
                .flatMap(foerste -> Stream.iterate(foerste, m -> !m.isAfter(siste), m -> m.plusMonths(1)))
                .filter(this::harTiltak)
                .forEach(maaned -> maaneder.put(maaned, timer(maaned)));
        return maaneder;
    }

    private boolean harTiltak(YearMonth maaned) {
        Periode hele = Periode.mellom(maaned.atDay(1), maaned.atEndOfMonth());
        return tiltak.stream().anyMatch(en -> en.periode().overlapper(hele));
    }

    BigDecimal timerTil(YearMonth siste) {
        return maaneder(siste).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal uketimer(LocalDate dag) {
        return tiltak.stream()
                .filter(en -> en.periode().inneholder(dag))
                .map(Uketimer::timer)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
