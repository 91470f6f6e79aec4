package no.nir.register.web.person.framdrift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nir.register.kategori.Lovtall;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.tidslinje.Timediagrambygger;
import org.springframework.stereotype.Component;

/** Makes the meters and the hours of a scheme. */
@Component
public class Framdriftsbygger {

    private final Lovtall lovtall;
    private final Programmaalere program;
    private final Norsktidmaaler norsktid;
    private final Timemaalere timer;
    private final Timediagrambygger diagram;

    Framdriftsbygger(
            Lovtall lovtall,
            Programmaalere program,
            Norsktidmaaler norsktid,
            Timemaalere timer,
            Timediagrambygger diagram) {
        this.lovtall = lovtall;
        this.program = program;
        this.norsktid = norsktid;
        this.timer = timer;
        this.diagram = diagram;
    }

    public Framdrift bygg(long personId, Hendelser alle, String ordning, LocalDate idag) {
        List<Maaler> maalere =
                switch (ordning) {
                    case "INTRO" -> program.av(alle, idag);
                    case "NORSK" -> norsk(alle, lovtall.paa(personId, idag), idag);
                    default -> timer.mottak(alle, lovtall.paa(personId, idag).tall(), idag);
                };
        return new Framdrift(
                maalere,
                diagram.bygg(
                                alle.av(Slag.TIMER, ordning),
                                "NORSK".equals(ordning) ? timer.plan(alle).maaneder(sisteHele(idag)) : Map.of())
                        .orElse(null));
    }

    private List<Maaler> norsk(Hendelser alle, Lovtall.Svar lov, LocalDate idag) {
        List<Maaler> timemaalere = timer.norsk(alle, lov.tall(), idag);
        return timemaalere.isEmpty()
                ? timemaalere
                : Stream.concat(norsktid.av(alle, lov.norsktid(), idag).stream(), timemaalere.stream())
                        .toList();
    }

    /** For who sees only some of what is registered: the hours, and neither sums nor a plan, which would be wrong. */
    public Framdrift uten(Hendelser alle, String ordning) {
        return new Framdrift(
                List.of(), diagram.bygg(alle.av(Slag.TIMER, ordning), Map.of()).orElse(null));
    }

    /** The hours of a month are registered when it is over. */
    static YearMonth sisteHele(LocalDate idag) {
        return YearMonth.from(idag).minusMonths(1);
    }
}
