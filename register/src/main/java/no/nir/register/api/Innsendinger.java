package no.nir.register.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.nir.register.registrering.Kontrollbehandling;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Konvolutt;
import no.nir.register.registrering.kommando.Konvolutt.Lest;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.tilgang.Bruker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Envelopes in, answers out; what cannot be read gets its answer in its place, and the rest goes on. */
@Component
class Innsendinger {

    private final Registrering registrering;
    private final Kontrollbehandling kontroller;
    private final Funntekster tekster;

    Innsendinger(Registrering registrering, Kontrollbehandling kontroller, Funntekster tekster) {
        this.registrering = registrering;
        this.kontroller = kontroller;
        this.tekster = tekster;
    }

    Utfall utfoer(Konvolutt konvolutt, Avsender avsender) {
        return registrering.utfoer(konvolutt.fra(avsender));
    }

    List<Svar> utfoer(List<JsonNode> noder, Avsender avsender) {
        List<Lest> leste = noder.stream().map(Konvolutt::les).toList();
        List<Innsending> forstaatte = leste.stream()
                .filter(Lest.Forstaatt.class::isInstance)
                .map(lest -> ((Lest.Forstaatt) lest).konvolutt().fra(avsender))
                .toList();
        Deque<Utfall> utfall = new ArrayDeque<>(registrering.utfoerAlle(forstaatte));
        List<Svar> svar = new ArrayList<>(leste.size());
        for (Lest lest : leste) {
            svar.add(
                    switch (lest) {
                        case Lest.Forstaatt(Konvolutt konvolutt) -> svar(konvolutt.noekkel(), utfall.removeFirst());
                        case Lest.Uforstaatt(var noekkel, List<Avvisning> avvisninger) ->
                            Svar.avvist(noekkel.orElse(null), tekster.alle(avvisninger));
                    });
        }
        return svar;
    }

    /** Nothing happens to what does not wait, and to what another sent. */
    void trekk(Bruker bruker, Utfall utfall) {
        if (utfall instanceof Utfall.Holdt(Kontroll kontroll)) {
            kontroller.trekk(bruker, kontroll.personId(), kontroll.nr(), "");
        }
    }

    Svar svar(String noekkel, Utfall utfall) {
        return switch (utfall) {
            case Utfall.Godtatt(Kvittering kvittering) -> Svar.registrert(noekkel, kvittering);
            case Utfall.Avvist(var avvisninger) -> Svar.avvist(noekkel, tekster.alle(avvisninger));
            case Utfall.Forespurt(Forespoersel forespoersel) -> Svar.forespurt(noekkel, forespoersel);
            case Utfall.Holdt(var kontroll) -> Svar.holdt(noekkel, kontroll);
            case Utfall.MaaBekreftes(var advarsler) -> Svar.maaBekreftes(noekkel, tekster.alle(advarsler));
        };
    }
}
