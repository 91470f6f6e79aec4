package no.nir.register.registrering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.Bunke.Noekkel;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import org.springframework.stereotype.Component;

/** Finds what was sent before: what a command repeats, and what it puts right. */
@Component
class Foerleser {

    private final Journal journal;
    private final Forespoersler forespoersler;
    private final Kontroller kontroller;

    Foerleser(Journal journal, Forespoersler forespoersler, Kontroller kontroller) {
        this.journal = journal;
        this.forespoersler = forespoersler;
        this.kontroller = kontroller;
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
                .forEach((organisasjon, egne) -> journal.listMedNoekkel(organisasjon, egne)
                        .forEach(post ->
                                sorter(new Noekkel(organisasjon, post.post().noekkel()), post, foer)));
        return foer;
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
