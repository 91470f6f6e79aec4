package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.tidslinje.Timediagram.Soeyle;
import org.springframework.stereotype.Component;

/** Draws hours of training month by month, months without hours included, the latest three years at most. */
@Component
public class Timediagrambygger {

    private static final int MAANEDER = 36;

    private final Tekster tekster;

    Timediagrambygger(Tekster tekster) {
        this.tekster = tekster;
    }

    public Optional<Timediagram> bygg(List<Hendelse> timer) {
        if (timer.isEmpty()) {
            return Optional.empty();
        }
        Map<LocalDate, BigDecimal> summer =
                Timesoeyler.summer(timer, h -> YearMonth.from(h.fom()).atDay(1));
        List<YearMonth> maaneder = maaneder(summer);
        BigDecimal hoyest =
                summer.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        BigDecimal sum = summer.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Timediagram(
                tekster.tekst("person.timer.setning", sum, maaneder.getFirst(), maaneder.getLast()),
                tekster.tekst("person.timer.hoyest", hoyest),
                IntStream.range(0, maaneder.size())
                        .mapToObj(i -> soeyle(maaneder, i, summer, hoyest))
                        .toList()));
    }

    private static List<YearMonth> maaneder(Map<LocalDate, BigDecimal> summer) {
        YearMonth sist = summer.keySet().stream()
                .map(YearMonth::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        YearMonth foerst = summer.keySet().stream()
                .map(YearMonth::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        YearMonth fra = foerst.isBefore(sist.minusMonths(MAANEDER - 1L)) ? sist.minusMonths(MAANEDER - 1L) : foerst;
        return IntStream.iterate(0, i -> !fra.plusMonths(i).isAfter(sist), i -> i + 1)
                .mapToObj(fra::plusMonths)
                .toList();
    }

    private Soeyle soeyle(List<YearMonth> maaneder, int i, Map<LocalDate, BigDecimal> summer, BigDecimal hoyest) {
        YearMonth maaned = maaneder.get(i);
        BigDecimal timer = summer.getOrDefault(maaned.atDay(1), BigDecimal.ZERO);
        double plass = 100.0 / Math.max(12, maaneder.size());
        boolean merkes = maaneder.size() <= 12 || i == 0 || maaned.getMonthValue() % 6 == 1;
        String kort = tekster.tekst("person.maaned." + maaned.getMonthValue());
        return new Soeyle(
                Math.round(plass * i * 100) / 100.0,
                Math.round(plass * 80) / 100.0,
                (int) Math.round(Timediagram.HOYDE * timer.doubleValue() / Math.max(1, hoyest.doubleValue())),
                !merkes ? "" : i == 0 || maaned.getMonthValue() == 1 ? kort + " " + maaned.getYear() : kort,
                tekster.tekst("person.timer.maaned", timer, maaned),
                tekster.maaned(maaned),
                tekster.tall(timer));
    }
}
