package no.nir.register.web.start;

import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.overproeving.Overproevingsleser;
import org.springframework.stereotype.Component;

/** What the municipalities found otherwise than the rules, and IMDi has not answered. */
@Component
class Overproevingskort {

    private final Overproevingsleser leser;
    private final Tekster tekster;

    Overproevingskort(Overproevingsleser leser, Tekster tekster) {
        this.leser = leser;
        this.tekster = tekster;
    }

    List<Startbilde.Kort> av(Bruker bruker) {
        long antall = bruker.har(Rettighet.BESVAR_OVERPROEVING) ? leser.antallUbesvarte(bruker) : 0;
        return antall == 0
                ? List.of()
                : List.of(new Startbilde.Kort(
                        new Lenke(tekster.tekst("start.overproevinger"), "/overproevinger"),
                        tekster.tall(antall),
                        tekster.tekst("start.overproevinger.setning")));
    }
}
