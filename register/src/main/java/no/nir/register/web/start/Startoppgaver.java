package no.nir.register.web.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.parametre.Regelverksstand;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Kommunetall;
import org.springframework.stereotype.Component;

/** What needs doing, counted, listed and by municipality, as the start page shows it. */
@Component
class Startoppgaver {

    private static final int FOERST = 20;

    private final Oppgaveleser leser;
    private final Oppgaveord ord;
    private final Kontrollkort kontroll;
    private final Overproevingskort overproevinger;

    Startoppgaver(Oppgaveleser leser, Oppgaveord ord, Kontrollkort kontroll, Overproevingskort overproevinger) {
        this.leser = leser;
        this.ord = ord;
        this.kontroll = kontroll;
        this.overproevinger = overproevinger;
    }

    List<Startbilde.Kort> kort(Bruker bruker, LocalDate idag) {
        List<Startbilde.Kort> kort = new ArrayList<>(kontroll.av(bruker));
        kort.addAll(leser.tell(bruker, idag).stream()
                .filter(antall -> !bruker.serBareTall() || antall.type() != Oppgavetype.NY)
                .sorted(Comparator.comparing(Antall::type))
                .map(antall -> ord.kort(antall, idag))
                .toList());
        kort.addAll(overproevinger.av(bruker));
        if (bruker.kommunenummer() instanceof String kommune) {
            long delte = leser.fraDelteKommuner(bruker, kommune, idag);
            if (delte > 0) {
                kort.add(ord.fraDelteKommuner(delte));
            }
        }
        return kort;
    }

    /** What runs out first. */
    List<Oppgave> foerst(Bruker bruker, LocalDate idag) {
        return leser.foerst(bruker, idag, FOERST);
    }

    List<Startbilde.Rad> rader(List<Oppgave> oppgaver, LocalDate idag) {
        return oppgaver.stream().map(oppgave -> ord.rad(oppgave, idag)).toList();
    }

    List<Kommunetall> kommuner(Bruker bruker, LocalDate idag) {
        return leser.perKommune(bruker, idag).stream()
                .map(antall -> ord.kommune(antall, idag))
                .toList();
    }

    /** What of the rules somebody must read again. */
    List<Startbilde.Regelvarsel> regelverk(LocalDate idag) {
        return Regelverksstand.varsler(idag).stream()
                .flatMap(skille -> ord.varsel(skille, idag).stream())
                .toList();
    }

    List<String> kolonner() {
        return ord.kolonner();
    }
}
