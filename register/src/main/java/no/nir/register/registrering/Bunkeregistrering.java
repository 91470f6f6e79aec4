package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Forsvar;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.Innsendingspersoner.Svar;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.registrering.regler.Regler;
import org.springframework.stereotype.Component;

/**
 * One batch in one transaction. Locks in the same order always: the senders' keys, then the persons and those whose
 * categories hang on them, in person order.
 */
@Component
class Bunkeregistrering {

    private final Innsendingspersoner oppslag;
    private final Journal journal;
    private final Laaser laaser;
    private final Bildeleser bildeleser;
    private final Bokfoering bokfoering;

    Bunkeregistrering(
            Innsendingspersoner oppslag, Journal journal, Laaser laaser, Bildeleser bildeleser, Bokfoering bokfoering) {
        this.oppslag = oppslag;
        this.journal = journal;
        this.laaser = laaser;
        this.bildeleser = bildeleser;
        this.bokfoering = bokfoering;
    }

    /** The answers, in the order of the commands. Nothing is written unless the transaction commits. */
    List<Utfall> utfoer(List<Innsending> innsendinger, LocalDate idag) {
        Map<Personreferanse, Svar> personer = oppslag.finn(
                innsendinger.stream().map(Innsending::person).distinct().toList());
        Set<Long> ider = ider(personer);
        laaser.ta(innsendinger, ider);
        Bunke bunke = new Bunke(
                new Regler(idag),
                this::tidligere,
                bildeleser.les(ider),
                bildeleser.tilganger(innsendinger, ider),
                foer(innsendinger));
        List<Forsvar> forsvar = innsendinger.stream()
                .map(innsending -> bunke.vurder(innsending, personer.get(innsending.person())))
                .toList();
        List<Journalpost> poster = bokfoering.foer(bunke);
        return forsvar.stream().map(svar -> utfall(svar, bunke, poster)).toList();
    }

    /** The rules' word on one command, and nothing written. */
    List<Funn> proev(Innsending innsending, LocalDate idag) {
        List<Innsending> en = List.of(innsending);
        Map<Personreferanse, Svar> personer = oppslag.finn(List.of(innsending.person()));
        Set<Long> ider = ider(personer);
        Bunke bunke = new Bunke(
                new Regler(idag), this::tidligere, bildeleser.les(ider), bildeleser.tilganger(en, ider), foer(en));
        return switch (bunke.vurder(innsending, personer.get(innsending.person()))) {
            case Forsvar.Svart(Utfall.Avvist(var avvisninger)) -> List.copyOf(avvisninger);
            case Forsvar.Svart(Utfall.MaaBekreftes(var advarsler)) -> List.copyOf(advarsler);
            case Forsvar.Svart(Utfall.Godtatt _) -> List.of();
            case Forsvar.Godkjennes _ -> List.of();
        };
    }

    private static Utfall utfall(Forsvar svar, Bunke bunke, List<Journalpost> poster) {
        return switch (svar) {
            case Forsvar.Svart(Utfall utfall) -> utfall;
            case Forsvar.Godkjennes(int plass) ->
                new Utfall.Godtatt(bunke.godkjente().get(plass).post().kvittering(poster.get(plass)));
        };
    }

    private static Set<Long> ider(Map<Personreferanse, Svar> personer) {
        Set<Long> ider = new TreeSet<>();
        for (Svar svar : personer.values()) {
            if (svar instanceof Svar.Funnet(long personId)) {
                ider.add(personId);
            }
        }
        return ider;
    }

    private Map<Noekkel, LestPost> foer(List<Innsending> innsendinger) {
        Map<Noekkel, LestPost> funnet = new HashMap<>();
        Laaser.perOrganisasjon(innsendinger)
                .forEach((organisasjon, noekler) -> journal.listMedNoekkel(organisasjon, noekler)
                        .forEach(post ->
                                funnet.put(new Noekkel(organisasjon, post.post().noekkel()), post)));
        return funnet;
    }

    private Optional<Kommando.Ny> tidligere(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av).flatMap(Registreringspost::finnNy);
    }
}
