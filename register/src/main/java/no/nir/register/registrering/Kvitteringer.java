package no.nir.register.registrering;

import java.util.List;
import java.util.Optional;
import no.nir.register.journal.Journal;
import org.springframework.stereotype.Service;

/** Receipts given before. */
@Service
public class Kvitteringer {

    private final Journal journal;

    Kvitteringer(Journal journal) {
        this.journal = journal;
    }

    /** By the sender's own key; absent when nothing was registered under it. */
    public Optional<Kvittering> finn(String organisasjon, String noekkel) {
        return journal.listMedNoekkel(organisasjon, List.of(noekkel)).stream()
                .flatMap(post -> Registreringspost.av(post).stream().map(innhold -> innhold.kvittering(post.post())))
                .findFirst();
    }

    /** By journal number. */
    public Optional<Kvittering> finn(long personId, long nr) {
        return journal.finn(personId, nr)
                .flatMap(post -> Registreringspost.av(post).map(innhold -> innhold.kvittering(post.post())));
    }
}
