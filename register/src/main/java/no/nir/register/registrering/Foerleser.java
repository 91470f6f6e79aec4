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
import no.nir.register.registrering.kommando.Kommando;
import org.springframework.stereotype.Component;

/** Finds what was sent before: what a command repeats, and what it puts right. */
@Component
class Foerleser {

    private final Journal journal;
    private final Forespoersler forespoersler;

    Foerleser(Journal journal, Forespoersler forespoersler) {
        this.journal = journal;
        this.forespoersler = forespoersler;
    }

    /** What an earlier registration said. */
    Optional<Kommando.Ny> finn(long personId, long nr) {
        return journal.finn(personId, nr).flatMap(Registreringspost::av).flatMap(Registreringspost::finnNy);
    }

    /** The number of the last one that corrects or annuls it. */
    Optional<Long> finnSisteRettelse(long personId, long nr) {
        return journal.finnSisteRettelse(personId, nr).map(post -> post.post().nr());
    }

    Foer les(List<Innsending> innsendinger, Collection<Long> personIder) {
        Foer foer = les(innsendinger.stream().map(Noekkel::av).toList());
        boolean noenSpoer = innsendinger.stream().anyMatch(innsending -> innsending.forespoersel() != null);
        return noenSpoer
                ? foer.medUbesvarte(
                        forespoersler.ubesvarte(personIder).stream().collect(groupingBy(Forespoersel::personId)))
                : foer;
    }

    Foer les(List<Noekkel> noekler) {
        Map<Noekkel, LestPost> poster = new HashMap<>();
        Map<Noekkel, Forespoersel> spurte = new HashMap<>();
        noekler.stream()
                .collect(groupingBy(Noekkel::organisasjon, TreeMap::new, mapping(Noekkel::noekkel, toList())))
                .forEach((organisasjon, egne) -> journal.listMedNoekkel(organisasjon, egne)
                        .forEach(post ->
                                sorter(new Noekkel(organisasjon, post.post().noekkel()), post, poster, spurte)));
        return new Foer(poster, spurte, Map.of());
    }

    private void sorter(
            Noekkel noekkel, LestPost post, Map<Noekkel, LestPost> poster, Map<Noekkel, Forespoersel> spurte) {
        Optional<Forespoersel> spurt = post.post().type().equals(Senefoering.FORESPURT)
                ? forespoersler.finn(post.post().personId(), post.post().nr())
                : Optional.empty();
        Optional<LestPost> blittTil = spurt.flatMap(Foerleser::registrert)
                .flatMap(registrert -> journal.finn(registrert.personId(), registrert.nr()));
        if (spurt.isPresent() && blittTil.isEmpty()) {
            spurte.put(noekkel, spurt.get());
        } else {
            poster.put(noekkel, blittTil.orElse(post));
        }
    }

    private static Optional<Forespoersel.Registrert> registrert(Forespoersel spurt) {
        return Optional.ofNullable(spurt.svar()).map(Forespoersel.Svar::registrering);
    }
}
