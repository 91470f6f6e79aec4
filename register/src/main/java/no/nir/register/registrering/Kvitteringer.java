package no.nir.register.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.nir.register.journal.Journal;
import no.nir.register.journal.LestPost;
import no.nir.register.tilgang.Kommunearv;
import org.springframework.stereotype.Service;

/** Answers given before. */
@Service
public class Kvitteringer {

    private final Journal journal;
    private final Foerleser foerleser;
    private final Clock klokke;

    Kvitteringer(Journal journal, Foerleser foerleser, Clock klokke) {
        this.journal = journal;
        this.foerleser = foerleser;
        this.klokke = klokke;
    }

    /** By the sender's own key: registered, asked of IMDi, or held for a second person; absent when nothing came in under it. */
    public Optional<Utfall> finn(String organisasjon, String noekkel) {
        Bunke.Noekkel soekt = new Bunke.Noekkel(organisasjon, noekkel);
        Foer foer = foerleser.les(List.of(soekt));
        Optional<Utfall> registrert = Optional.ofNullable(foer.poster().get(soekt))
                .flatMap(post ->
                        Registreringspost.av(post).map(innhold -> new Utfall.Godtatt(innhold.kvittering(post.post()))));
        return registrert
                .or(() -> Optional.ofNullable(foer.spurte().get(soekt)).map(Utfall.Forespurt::new))
                .or(() -> Optional.ofNullable(foer.holdte().get(soekt)).map(Utfall.Holdt::new));
    }

    /** The receipt by journal number. */
    public Optional<Kvittering> finn(long personId, long nr) {
        return finn(personId, nr, _ -> true);
    }

    /** The receipt of one of the organisation's own, under whatever number it sent it. */
    public Optional<Kvittering> finnEgen(long personId, long nr, String organisasjon) {
        LocalDate idag = LocalDate.now(klokke);
        return finn(
                personId,
                nr,
                post -> Kommunearv.harTattOver(organisasjon, post.post().organisasjon(), idag));
    }

    private Optional<Kvittering> finn(long personId, long nr, Predicate<LestPost> hvilke) {
        return journal.finn(personId, nr)
                .filter(hvilke)
                .flatMap(post -> Registreringspost.av(post).map(innhold -> innhold.kvittering(post.post())));
    }
}
