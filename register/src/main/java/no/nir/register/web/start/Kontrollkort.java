package no.nir.register.web.start;

import java.util.List;
import java.util.stream.Stream;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.totrinn.Kontrolleser;
import org.springframework.stereotype.Component;

/** What waits for this user as the second person, and what came back to this user as the first. */
@Component
class Kontrollkort {

    private final Kontrolleser leser;
    private final Tekster tekster;

    Kontrollkort(Kontrolleser leser, Tekster tekster) {
        this.leser = leser;
        this.tekster = tekster;
    }

    List<Startbilde.Kort> av(Bruker bruker) {
        if (!bruker.har(Rettighet.KONTROLLERE)) {
            return List.of();
        }
        Kontrolleser.Antall antall = leser.antall(bruker);
        return Stream.of(kort("til_deg", antall.tilDeg()), kort("returnert", antall.returnert()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Startbilde.Kort> kort(String slag, long antall) {
        return antall == 0
                ? List.of()
                : List.of(new Startbilde.Kort(
                        new Lenke(tekster.tekst("start.kontroll." + slag), "/kontroll"),
                        tekster.tall(antall),
                        tekster.tekst("start.kontroll." + slag + ".setning", antall)));
    }
}
