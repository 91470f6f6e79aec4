package no.nir.register.web.registrering;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.springframework.stereotype.Component;

/** A move in words, before it is sent: where it goes, and what goes along. */
@Component
class Flytteord {

    private final Flyttepersoner personer;
    private final Kommandoord ord;
    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Flytteord(Flyttepersoner personer, Kommandoord ord, Kodetekst koder, Tekster tekster, Clock klokke) {
        this.personer = personer;
        this.ord = ord;
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    List<Linje> linjer(Bakgrunn bak, Kommando.Flytt flytt) {
        List<Linje> linjer = new ArrayList<>();
        linjer.add(new Linje(tekster.tekst("flytting.til"), til(bak, flytt)));
        if (!bak.foelger().isEmpty()) {
            linjer.add(new Linje(
                    tekster.tekst("flytting.foelger"),
                    bak.foelger().entrySet().stream()
                            .map(en -> tekster.tekst(
                                    "registrering.avhengig", ord.hva(en.getValue()), Long.toString(en.getKey())))
                            .collect(joining(", "))));
        }
        return linjer;
    }

    private String til(Bakgrunn bak, Kommando.Flytt flytt) {
        return switch (flytt.til()) {
            case Flyttemaal.Person(var hvem) ->
                personer.vis(bak.bruker(), hvem)
                        .map(annen -> tekster.tekst("flytting.person", annen.navn(), annen.dufnummer()))
                        .orElse("");
            case Flyttemaal.Kommune(String nummer) -> koder.kommune(nummer, LocalDate.now(klokke));
        };
    }
}
