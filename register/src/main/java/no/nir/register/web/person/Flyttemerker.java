package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.web.person.Flytteleser.Flytting;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.stereotype.Component;

/**
 * Says beside a person's tables which registrations have left them and which have come. The other person is never named: who may see that
 * person has the link, as in the history.
 */
@Component
class Flyttemerker {

    private final Flytteleser leser;
    private final Tilgangskontroll tilgang;
    private final Flyttemerkeord ord;
    private final Clock klokke;

    Flyttemerker(Flytteleser leser, Tilgangskontroll tilgang, Flyttemerkeord ord, Clock klokke) {
        this.leser = leser;
        this.tilgang = tilgang;
        this.ord = ord;
        this.klokke = klokke;
    }

    /** Of a scheme, and of what belongs to none. */
    List<Flyttemerke> i(String ordning, long personId, Innsyn innsyn) {
        return merker(
                personId,
                innsyn,
                hva -> !(hva instanceof Kommando.PaaOrdning paa)
                        || paa.ordning().equals(ordning));
    }

    /** Of the decisions. */
    List<Flyttemerke> vedtak(long personId, Innsyn innsyn) {
        return merker(personId, innsyn, Kommando.FattVedtak.class::isInstance);
    }

    private List<Flyttemerke> merker(long personId, Innsyn innsyn, Predicate<Kommando.Ny> hvilke) {
        LocalDate idag = LocalDate.now(klokke);
        List<Flytting> flyttinger = leser.les(personId, innsyn.kunnskap()).stream()
                .filter(flytting -> hvilke.test(flytting.hva()) && erAapen(flytting, innsyn, idag))
                .toList();
        if (flyttinger.isEmpty()) {
            return List.of();
        }
        Set<Long> synlige = tilgang.synlige(
                innsyn.bruker(),
                flyttinger.stream().map(en -> en.annen().personId()).collect(Collectors.toSet()));
        return flyttinger.stream()
                .map(flytting -> ord.merke(personId, flytting, synlige, innsyn, idag))
                .toList();
    }

    /** A municipality that sees its own only, sees what stood or stands in its name. */
    private static boolean erAapen(Flytting flytting, Innsyn innsyn, LocalDate idag) {
        return innsyn.bareRegistreringerFra()
                .map(egen -> Stream.of(
                                flytting.kommunenummer(), flytting.annen().kommunenummer())
                        .anyMatch(nummer -> Kommunearv.er(egen, nummer, idag)))
                .orElse(true);
    }
}
