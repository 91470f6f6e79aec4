package no.nir.register.web.person.framdrift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import no.nir.register.kategori.Lovtall;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.framdrift.Framdrift.Planmaaned;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.tidslinje.Timediagrambygger;
import org.springframework.stereotype.Component;

/** Makes the meters and the hours of a scheme. */
@Component
public class Framdriftsbygger {

    private static final int MAANEDER = 12;

    private final Tekster tekster;
    private final Lovtall lovtall;
    private final Programmaalere program;
    private final Timemaalere timer;
    private final Timediagrambygger diagram;

    Framdriftsbygger(
            Tekster tekster, Lovtall lovtall, Programmaalere program, Timemaalere timer, Timediagrambygger diagram) {
        this.tekster = tekster;
        this.lovtall = lovtall;
        this.program = program;
        this.timer = timer;
        this.diagram = diagram;
    }

    public Framdrift bygg(long personId, Hendelser alle, String ordning, LocalDate idag) {
        List<Maaler> maalere =
                switch (ordning) {
                    case "INTRO" -> program.av(alle, idag);
                    case "NORSK" -> timer.norsk(alle, lovtall.paa(personId, idag), idag);
                    default -> timer.mottak(alle, lovtall.paa(personId, idag), idag);
                };
        return new Framdrift(
                maalere,
                diagram.bygg(alle.av(Slag.TIMER, ordning)).orElse(null),
                "NORSK".equals(ordning) ? plan(alle, idag) : List.of());
    }

    /** For who sees only some of what is registered: the hours, and no sums that would be wrong. */
    public Framdrift uten(Hendelser alle, String ordning) {
        return new Framdrift(
                List.of(), diagram.bygg(alle.av(Slag.TIMER, ordning)).orElse(null), List.of());
    }

    /** The months that are over, with planned or registered hours, the newest first. */
    private List<Planmaaned> plan(Hendelser alle, LocalDate idag) {
        Timeplan plan = timer.plan(alle);
        return plan.finnes()
                ? Stream.iterate(YearMonth.from(idag).minusMonths(1), maaned -> maaned.minusMonths(1))
                        .limit(MAANEDER)
                        .flatMap(maaned -> maaned(plan, alle, maaned))
                        .toList()
                : List.of();
    }

    private Stream<Planmaaned> maaned(Timeplan plan, Hendelser alle, YearMonth maaned) {
        BigDecimal planlagt = plan.timer(maaned);
        BigDecimal registrert = alle.av(Slag.TIMER, "NORSK").stream()
                .filter(h -> YearMonth.from(h.fom()).equals(maaned))
                .map(Timemaalere::timer)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return planlagt.signum() == 0 && registrert.signum() == 0
                ? Stream.empty()
                : Stream.of(new Planmaaned(
                        tekster.maaned(maaned),
                        tekster.tall(planlagt),
                        tekster.tall(registrert),
                        forskjell(registrert.subtract(planlagt))));
    }

    private String forskjell(BigDecimal forskjell) {
        return forskjell.signum() == 0
                ? tekster.tekst("person.plan.likt")
                : tekster.tekst(forskjell.signum() > 0 ? "person.plan.over" : "person.plan.under", forskjell.abs());
    }
}
