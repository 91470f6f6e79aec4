package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Flytteleser.Flytting;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.registrering.Kommandoord;
import org.springframework.stereotype.Component;

/** A move in words, beside the tables of the person it left or came to. */
@Component
class Flyttemerkeord {

    private final Kommandoord ord;
    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Flyttemerkeord(Kommandoord ord, Kodetekst koder, Tekster tekster, Clock klokke) {
        this.ord = ord;
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /** @param synlige of the persons on the other sides, those the reader may see */
    Flyttemerke merke(long personId, Flytting flytting, Set<Long> synlige, Innsyn innsyn, LocalDate idag) {
        boolean samme = flytting.annen().personId() == personId;
        String tekst = tekster.tekst(
                "flytting.merke." + (samme ? "kommune" : flytting.hit() ? "fra" : "til"),
                ord.hva(flytting.hva()),
                Long.toString(flytting.nr()),
                LocalDate.ofInstant(flytting.naar(), klokke.getZone()),
                koder.kommune(flytting.annen().kommunenummer(), idag),
                koder.kommune(flytting.kommunenummer(), idag));
        List<Lenke> lenker = new ArrayList<>();
        // A municipality that sees its own registrations only is not shown the history
        if (innsyn.bareRegistreringerFra().isEmpty()) {
            lenker.add(new Lenke(
                    tekster.tekst("flytting.merke.historikk", Long.toString(flytting.nr())),
                    historikk(personId, flytting.nr(), innsyn.kunnskap())));
        }
        if (!samme && synlige.contains(flytting.annen().personId())) {
            lenker.add(new Lenke(
                    tekster.tekst(
                            "flytting.annen", Long.toString(flytting.annen().nr())),
                    historikk(flytting.annen().personId(), flytting.annen().nr(), innsyn.kunnskap())));
        }
        return new Flyttemerke(tekst, lenker);
    }

    /** The history has a day of its own. */
    private static String historikk(long personId, long nr, Kunnskap kunnskap) {
        String dag = kunnskap.dag() == null ? "" : "?dato=" + kunnskap.dag();
        return "/personer/" + personId + "/historikk" + dag + "#post-" + nr;
    }
}
