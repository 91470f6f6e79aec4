package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Forsvar;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.totrinn.Kontroll;

/** What the commands of a batch have come to so far, in order, and by the sender's key what they repeat. */
final class Plasser {

    private final Foer foer;
    private final List<Godkjent> godkjente = new ArrayList<>();
    private final List<Spurt> spurte = new ArrayList<>();
    private final List<Holdt> holdte = new ArrayList<>();
    private final Map<Noekkel, Forsvar> gitte = new HashMap<>();

    /** @param foer what came in before the batch */
    Plasser(Foer foer) {
        this.foer = foer;
    }

    List<Godkjent> godkjente() {
        return godkjente;
    }

    List<Spurt> spurte() {
        return spurte;
    }

    List<Holdt> holdte() {
        return holdte;
    }

    void gi(Innsending innsending, Forsvar forsvar) {
        gitte.put(Noekkel.av(innsending), forsvar);
    }

    Forsvar spoer(Spurt spurt) {
        spurte.add(spurt);
        return new Forsvar.Spoerres(spurte.size() - 1);
    }

    Forsvar hold(Holdt holdt) {
        holdte.add(holdt);
        return new Forsvar.Holdes(holdte.size() - 1);
    }

    /** What the same key has come to: before the batch, or earlier in it; a conflict when it then said something else. */
    Optional<Forsvar> finn(Innsending innsending, long personId) {
        Noekkel noekkel = Noekkel.av(innsending);
        LestPost post = foer.poster().get(noekkel);
        if (post != null) {
            return Optional.of(Registreringspost.av(post)
                    .filter(gammel -> post.post().personId() == personId && gammel.sierDetSamme(innsending))
                    .<Forsvar>map(gammel -> new Forsvar.Svart(new Utfall.Godtatt(gammel.kvittering(post.post()))))
                    .orElseGet(Plasser::konflikt));
        }
        Forespoersel spurt = foer.spurte().get(noekkel);
        if (spurt != null) {
            boolean samme = spurt.personId() == personId && spurt.sierDetSamme(innsending);
            return Optional.of(samme ? new Forsvar.Svart(new Utfall.Forespurt(spurt)) : konflikt());
        }
        Kontroll holdt = foer.holdte().get(noekkel);
        if (holdt != null) {
            boolean samme = holdt.personId() == personId && holdt.sierDetSamme(innsending);
            return Optional.of(samme ? new Forsvar.Svart(new Utfall.Holdt(holdt)) : konflikt());
        }
        return Optional.ofNullable(gitte.get(noekkel))
                .map(forsvar -> sammeSom(forsvar, innsending, personId) ? forsvar : konflikt());
    }

    private boolean sammeSom(Forsvar forsvar, Innsending innsending, long personId) {
        return switch (forsvar) {
            case Forsvar.Godkjennes(int plass) ->
                godkjente.get(plass).personId() == personId
                        && godkjente.get(plass).post().sierDetSamme(innsending);
            case Forsvar.Spoerres(int plass) ->
                spurte.get(plass).personId() == personId
                        && innsending.sierDetSamme(spurte.get(plass).innsending());
            case Forsvar.Holdes(int plass) ->
                holdte.get(plass).personId() == personId
                        && innsending.sierDetSamme(holdte.get(plass).innsending());
            case Forsvar.Svart _ -> true;
        };
    }

    private static Forsvar konflikt() {
        return Bunke.avvist(new Avvisning.IdempotensnoekkelenErBruktFoer("avsendersMeldingsidentifikator"));
    }
}
