package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.tidslinje.Timediagram.Merke;
import no.nir.register.web.person.tidslinje.Timediagram.Plan;
import no.nir.register.web.person.tidslinje.Timediagram.Plass;
import no.nir.register.web.person.tidslinje.Timediagram.Soeyle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws hours of training month by month against the plan. */
@Component
public class Timediagrambygger {

    private static final int ALLE_MERKES = 12;

    private final Tekster tekster;

    Timediagrambygger(Tekster tekster) {
        this.tekster = tekster;
    }

    /** @param plan planned hours of the months that are over; empty where there is no plan */
    public Optional<Timediagram> bygg(List<Hendelse> timer, Map<YearMonth, BigDecimal> plan) {
        return Optional.of(Timemaaneder.av(timer, plan))
                .filter(alle -> alle.hoyest() > 0)
                .map(this::diagram);
    }

    private Timediagram diagram(Timemaaneder alle) {
        List<YearMonth> maaneder = List.copyOf(alle.timer().keySet());
        List<Merke> merker = merker(maaneder);
        return new Timediagram(
                setning(alle),
                tekster.tekst("person.timer.hoyest", alle.hoyest()),
                IntStream.range(0, maaneder.size())
                        .mapToObj(i -> soeyle(alle, maaneder.get(i), plass(i, maaneder.size()), merker.get(i)))
                        .toList());
    }

    private String setning(Timemaaneder alle) {
        YearMonth foerste = alle.timer().firstKey();
        YearMonth siste = alle.timer().lastKey();
        String registrert = foerste.equals(siste)
                ? tekster.tekst("person.timer.setning.en", alle.registrert(), foerste)
                : tekster.tekst("person.timer.setning", alle.registrert(), foerste, siste);
        return alle.plan().isEmpty() ? registrert : registrert + " " + motPlan(alle);
    }

    private String motPlan(Timemaaneder alle) {
        String forskjell = tekster.iSetning(forskjell(alle.registrertIPlanen(), alle.planlagt()));
        return alle.erPlanlagtHeleTiden()
                ? tekster.tekst("person.plan.setning.samme", alle.planlagt(), forskjell)
                : tekster.tekst(
                        "person.plan.setning",
                        alle.plan().firstKey(),
                        alle.plan().lastKey(),
                        alle.planlagt(),
                        alle.registrertIPlanen(),
                        forskjell);
    }

    private Soeyle soeyle(Timemaaneder alle, YearMonth maaned, Plass plass, Merke merke) {
        BigDecimal timer = alle.timer().getOrDefault(maaned, BigDecimal.ZERO);
        BigDecimal planlagt = alle.plan().get(maaned);
        String beskrivelse = tekster.tekst("person.timer.maaned", timer, maaned);
        return new Soeyle(
                plass,
                hoyde(timer, alle.hoyest()),
                merke,
                planlagt == null ? beskrivelse : tekster.tekst("person.plan.maaned", beskrivelse, planlagt),
                tekster.maaned(maaned),
                tekster.tall(timer),
                plan(timer, planlagt, alle.hoyest()));
    }

    private @Nullable Plan plan(BigDecimal timer, @Nullable BigDecimal planlagt, double hoyest) {
        return planlagt == null
                ? null
                : new Plan(hoyde(planlagt, hoyest), tekster.tall(planlagt), forskjell(timer, planlagt));
    }

    private String forskjell(BigDecimal timer, BigDecimal planlagt) {
        BigDecimal flere = timer.subtract(planlagt);
        return flere.signum() == 0
                ? tekster.tekst("person.plan.likt")
                : tekster.tekst(flere.signum() > 0 ? "person.plan.over" : "person.plan.under", flere.abs());
    }

    private static int hoyde(BigDecimal timer, double hoyest) {
        return (int) Math.round(Timediagram.HOYDE * timer.doubleValue() / hoyest);
    }

    private static Plass plass(int i, int antall) {
        double hel = 100.0 / Math.max(ALLE_MERKES, antall);
        return new Plass(prosent(hel * i), prosent(hel * .8), prosent(hel));
    }

    private static double prosent(double tall) {
        return Math.round(tall * 100) / 100.0;
    }

    private List<Merke> merker(List<YearMonth> maaneder) {
        Predicate<YearMonth> faar = maaneder.size() <= ALLE_MERKES ? _ -> true : Timediagrambygger::begynnerHalvaar;
        Predicate<YearMonth> medFoerste = faar.or(maaned -> maaned.equals(maaneder.getFirst()) && harPlass(maaned));
        YearMonth foerste = maaneder.stream().filter(medFoerste).findFirst().orElseThrow();
        return maaneder.stream()
                .map(maaned -> new Merke(
                        medFoerste.test(maaned) ? tekster.tekst("person.maaned." + maaned.getMonthValue()) : "",
                        maaned.equals(foerste) || maaned.getMonthValue() == 1 ? String.valueOf(maaned.getYear()) : ""))
                .toList();
    }

    private static boolean begynnerHalvaar(YearMonth maaned) {
        return maaned.getMonthValue() % 6 == 1;
    }

    /** Three columns are as wide as a word. */
    private static boolean harPlass(YearMonth maaned) {
        return !begynnerHalvaar(maaned.plusMonths(1)) && !begynnerHalvaar(maaned.plusMonths(2));
    }
}
