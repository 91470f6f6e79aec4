package no.nir.register.registrering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.tilgang.Kommunearv;
import org.springframework.stereotype.Component;

/** Finds what was sent before: what a command repeats, and what it puts right. */
@Component
class Foerleser {

    private final Journal journal;
    private final Forespoersler forespoersler;
    private final Kontroller kontroller;
    private final Clock klokke;

    Foerleser(Journal journal, Forespoersler forespoersler, Kontroller kontroller, Clock klokke) {
        this.journal = journal;
        this.forespoersler = forespoersler;
        this.kontroller = kontroller;
        this.klokke = klokke;
    }

    /** What an earlier registration was. */
    Optional<Registreringspost> finn(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av);
    }

    /** The number of the last one that corrects or annuls it. */
    Optional<Long> finnSisteRettelse(long personId, long nr) {
        return journal.finnSisteRettelse(personId, nr).map(post -> post.post().nr());
    }

    Foer les(List<Innsending> innsendinger, Collection<Long> personIder) {
        Foer foer = les(innsendinger.stream().map(Noekkel::av).toList())
                .medVentende(kontroller.ventende(personIder).stream().collect(groupingBy(Kontroll::personId)));
        boolean noenSpoer = innsendinger.stream().anyMatch(innsending -> innsending.forespoersel() != null);
        return noenSpoer
                ? foer.medUbesvarte(
                        forespoersler.ubesvarte(personIder).stream().collect(groupingBy(Forespoersel::personId)))
                : foer;
    }

    Foer les(List<Noekkel> noekler) {
        Foer foer = new Foer(new HashMap<>(), new HashMap<>(), new HashMap<>(), Map.of(), Map.of());
        noekler.stream()
                .collect(groupingBy(Noekkel::organisasjon, TreeMap::new, mapping(Noekkel::noekkel, toList())))
                .forEach((organisasjon, egne) -> sendt(organisasjon, egne)
                        .forEach(post ->
                                sorter(new Noekkel(organisasjon, post.post().noekkel()), post, foer)));
        return foer;
    }

    /** What a municipality sent under a number it had before is its own; under the same key its number of today goes first. */
    private List<LestPost> sendt(String organisasjon, List<String> noekler) {
        List<LestPost> egne = journal.listMedNoekkel(organisasjon, noekler);
        Set<String> funnet = egne.stream().map(post -> post.post().noekkel()).collect(toSet());
        List<String> resten =
                noekler.stream().filter(noekkel -> !funnet.contains(noekkel)).toList();
        List<String> tidligere = Stream.of(Kommunearv.overtatte(organisasjon, LocalDate.now(klokke)))
                .filter(nummer -> !nummer.equals(organisasjon))
                .toList();
        return resten.isEmpty() || tidligere.isEmpty()
                ? egne
                : Stream.concat(egne.stream(), journal.listMedNoekkel(tidligere, resten).stream())
                        .toList();
    }

    /** What was held or asked counts as what it became; what was held may have become what was asked. */
    private void sorter(Noekkel noekkel, LestPost post, Foer foer) {
        long personId = post.post().personId();
        long nr = post.post().nr();
        switch (post.post().type()) {
            case Kontrollbehandling.HOLDT ->
                kontroller
                        .finn(personId, nr)
                        .ifPresentOrElse(
                                holdt -> blittTil(holdt)
                                        .ifPresentOrElse(
                                                ble -> sorter(noekkel, ble, foer),
                                                () -> foer.holdte().put(noekkel, holdt)),
                                () -> foer.poster().put(noekkel, post));
            case Senefoering.FORESPURT ->
                forespoersler
                        .finn(personId, nr)
                        .ifPresentOrElse(
                                spurt -> blittTil(spurt)
                                        .ifPresentOrElse(
                                                ble -> foer.poster().put(noekkel, ble),
                                                () -> foer.spurte().put(noekkel, spurt)),
                                () -> foer.poster().put(noekkel, post));
            default -> foer.poster().put(noekkel, post);
        }
    }

    private Optional<LestPost> blittTil(Kontroll holdt) {
        return Optional.ofNullable(holdt.svar())
                .map(Kontroll.Svar::ble)
                .flatMap(ble -> journal.finn(ble.personId(), ble.nr()));
    }

    private Optional<LestPost> blittTil(Forespoersel spurt) {
        return registrert(spurt).flatMap(ble -> journal.finn(ble.personId(), ble.nr()));
    }

    private static Optional<Forespoersel.Registrert> registrert(Forespoersel spurt) {
        return Optional.ofNullable(spurt.svar()).map(Forespoersel.Svar::registrering);
    }
}
