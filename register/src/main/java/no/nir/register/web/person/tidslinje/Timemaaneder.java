package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.register.web.person.hendelse.Hendelse;

/**
 * Hours of training and of the plan, the latest three years at most.
 *
 * @param timer every month from the first to the last, also those without hours
 * @param plan only the months that have one
 */
record Timemaaneder(NavigableMap<YearMonth, BigDecimal> timer, NavigableMap<YearMonth, BigDecimal> plan) {

    private static final int FLEST = 36;

    static Timemaaneder av(List<Hendelse> timer, Map<YearMonth, BigDecimal> plan) {
        NavigableMap<YearMonth, BigDecimal> alle = new TreeMap<>();
        Timesoeyler.summer(timer, h -> YearMonth.from(h.fom()).atDay(1))
                .forEach((dag, sum) -> alle.put(YearMonth.from(dag), sum));
        NavigableSet<YearMonth> kjente = new TreeSet<>(alle.keySet());
        kjente.addAll(plan.keySet());
        if (kjente.isEmpty()) {
            return new Timemaaneder(alle, alle);
        }
        YearMonth siste = kjente.last();
        YearMonth fra = Collections.max(List.of(kjente.first(), siste.minusMonths(FLEST - 1L)));
        Stream.iterate(fra, maaned -> !maaned.isAfter(siste), maaned -> maaned.plusMonths(1))
                .forEach(maaned -> alle.putIfAbsent(maaned, BigDecimal.ZERO));
        return new Timemaaneder(alle.tailMap(fra, true), new TreeMap<>(plan).tailMap(fra, true));
    }

    double hoyest() {
        return Stream.of(timer, plan)
                .flatMap(tall -> tall.values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    BigDecimal registrert() {
        return sum(timer);
    }

    BigDecimal planlagt() {
        return sum(plan);
    }

    /** Registered from the first month of the plan to its last. */
    BigDecimal registrertIPlanen() {
        return sum(timer.subMap(plan.firstKey(), true, plan.lastKey(), true));
    }

    /** Whether the plan begins and ends with what is shown. */
    boolean erPlanlagtHeleTiden() {
        return plan.firstKey().equals(timer.firstKey()) && plan.lastKey().equals(timer.lastKey());
    }

    private static BigDecimal sum(Map<YearMonth, BigDecimal> tall) {
        return tall.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
