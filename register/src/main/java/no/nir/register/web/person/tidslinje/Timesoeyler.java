package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.tidslinje.Tidslinjebygger.Bane;
import no.nir.register.web.person.tidslinje.Utsnitt.Vindu;
import org.springframework.stereotype.Component;

/** Hours of training as columns: a month each, in a long window a year each. */
@Component
class Timesoeyler {

    private static final long MAANEDER_INNTIL = 366L * 6;

    private final Tekster tekster;

    Timesoeyler(Tekster tekster) {
        this.tekster = tekster;
    }

    Bane bane(List<Hendelse> timer, Vindu vindu) {
        List<Innhold> maaneder = summer(timer, h -> YearMonth.from(h.fom()).atDay(1)).entrySet().stream()
                .map(e -> maaned(e.getKey(), e.getValue()))
                .toList();
        List<Innhold> tegnes = vindu.dager() <= MAANEDER_INNTIL
                ? maaneder
                : summer(timer, h -> LocalDate.of(h.fom().getYear(), 1, 1)).entrySet().stream()
                        .map(e -> aar(e.getKey(), e.getValue()))
                        .toList();
        String navn = tegnes.stream()
                .map(Innhold::tall)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(hoeyest -> tekster.tekst("person.bane.TIMER", tegnes.equals(maaneder) ? 1 : 2, hoeyest))
                .orElse("");
        return new Bane(navn, tegnes, maaneder);
    }

    /** Hours added up by the first day of the month or year. */
    static Map<LocalDate, BigDecimal> summer(List<Hendelse> timer, Function<Hendelse, LocalDate> bolk) {
        Map<LocalDate, BigDecimal> sum = new TreeMap<>();
        for (Hendelse h : timer) {
            sum.merge(bolk.apply(h), h.tall() == null ? BigDecimal.ZERO : h.tall(), BigDecimal::add);
        }
        return sum;
    }

    private Innhold maaned(LocalDate fom, BigDecimal timer) {
        String tekst = tekster.tekst("person.timer.maaned", timer, YearMonth.from(fom));
        return Innhold.soeyle(fom, fom.plusMonths(1).minusDays(1), tekst, timer);
    }

    private Innhold aar(LocalDate fom, BigDecimal timer) {
        String tekst = tekster.tekst("person.timer.aar", timer, String.valueOf(fom.getYear()));
        return Innhold.soeyle(fom, fom.plusYears(1).minusDays(1), tekst, timer);
    }
}
