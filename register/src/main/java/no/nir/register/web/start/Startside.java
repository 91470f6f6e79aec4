package no.nir.register.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Tekster;
import no.nir.register.web.start.Startbilde.Kort;
import no.nir.register.web.start.Startbilde.Rad;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the day begins. */
@Controller
class Startside {

    private final Oppgaveleser leser;
    private final Tekster tekster;
    private final Clock klokke;

    Startside(Oppgaveleser leser, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    @GetMapping("/")
    @Krever(Rettighet.START)
    ModelAndView side(Bruker bruker) {
        LocalDate idag = LocalDate.now(klokke);
        boolean naar = bruker.har(Rettighet.SOEK);
        List<Kort> kort = naar ? kort(leser.tell(bruker, idag), idag) : List.of();
        // names only where the people are the user's own; the whole country is met in numbers
        boolean egne = naar && bruker.kommunenummer() != null;
        List<Rad> rader =
                egne ? leser.list(bruker, idag).stream().map(o -> rad(o, idag)).toList() : List.of();
        return new ModelAndView(
                "start/side", "side", new Startbilde(bruker.organisasjon().navn(), naar, kort, rader));
    }

    private List<Kort> kort(List<Antall> alle, LocalDate idag) {
        return alle.stream()
                .sorted(Comparator.comparing(Antall::type))
                .map(a -> new Kort(
                        tekster.tekst("start.kort." + a.type().name()),
                        a.type().liste(),
                        tekster.tekst("start.tall", a.antall()),
                        foerste(a.foerste(), idag)))
                .toList();
    }

    private String foerste(@Nullable LocalDate foerste, LocalDate idag) {
        return foerste == null ? "" : tekster.tekst("start.foerste", foerste, ChronoUnit.DAYS.between(idag, foerste));
    }

    private Rad rad(Oppgave oppgave, LocalDate idag) {
        LocalDate frist = oppgave.frist() == null ? idag : oppgave.frist();
        long dager = ChronoUnit.DAYS.between(idag, frist);
        return new Rad(
                oppgave.navn(),
                "/personer/" + oppgave.personId(),
                tekster.tekst("start.oppgave." + oppgave.type().name()),
                dager < 0
                        ? tekster.tekst("start.frist.forbi", frist, -dager)
                        : tekster.tekst("start.frist", frist, dager),
                dager < 0);
    }
}
