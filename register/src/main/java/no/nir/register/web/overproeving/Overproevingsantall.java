package no.nir.register.web.overproeving;

import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** How often a rule is disputed, for the page of the rule. */
@Component
public class Overproevingsantall {

    private final Overproevingsleser leser;
    private final Tekster tekster;

    Overproevingsantall(Overproevingsleser leser, Tekster tekster) {
        this.leser = leser;
        this.tekster = tekster;
    }

    /** The number and the way to them; absent for those who may not see, and when nobody has disputed it. */
    public Optional<Lenke> om(String regel, Bruker bruker) {
        if (!bruker.har(Rettighet.SE_OVERPROEVINGER)) {
            return Optional.empty();
        }
        long antall = leser.antall(bruker, regel);
        return antall == 0
                ? Optional.empty()
                : Optional.of(new Lenke(
                        tekster.tekst("overproeving.regelside", antall), "/overproevinger?regel=" + regel + "#valgt"));
    }
}
