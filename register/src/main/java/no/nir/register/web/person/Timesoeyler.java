package no.nir.register.web.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Banetegner.Innhold;
import no.nir.register.web.person.Tidslinje.Form;
import no.nir.register.web.person.Tidslinjebygger.Bane;
import no.nir.register.web.person.Utsnitt.Vindu;
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
        return new Bane(tekster.tekst("person.bane.TIMER"), tegnes, maaneder);
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
        return soeyle(fom, fom.plusMonths(1).minusDays(1), tekst, timer);
    }

    private Innhold aar(LocalDate fom, BigDecimal timer) {
        String tekst = tekster.tekst("person.timer.aar", timer, String.valueOf(fom.getYear()));
        return soeyle(fom, fom.plusYears(1).minusDays(1), tekst, timer);
    }

    private static Innhold soeyle(LocalDate fom, LocalDate tom, String tekst, BigDecimal timer) {
        return new Innhold(Form.SOEYLE, fom, tom, tekst, tekst, null, "timer", timer);
    }
}
