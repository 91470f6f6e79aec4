package no.nir.register.registrering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.Personlaas;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.vedtak.Overproevingssvar;
import no.nir.register.vedtak.Svarregister;
import no.nir.register.vedtak.Vedtaksregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * IMDi works an overprøving as the bug report it is. The answer is a post of its own in the journal, so that the municipality meets it in the
 * history and in the change feed; the registration itself stays as it is.
 */
@Service
public class Overproevingsbehandling {

    /** The type of the post. */
    public static final String BESVART = "OverproevingBesvart";

    private record Svar(long overproeving, Overproevingssvar.Status status, String notat) {}

    private final Personlaas laas;
    private final Journal journal;
    private final Vedtaksregister vedtak;
    private final Svarregister svar;

    Overproevingsbehandling(Personlaas laas, Journal journal, Vedtaksregister vedtak, Svarregister svar) {
        this.laas = laas;
        this.journal = journal;
        this.vedtak = vedtak;
        this.svar = svar;
    }

    /**
     * The journal number of the answer; absent when no such overprøving stands, and then nothing is written. The answer that stands, sent
     * again by the same, is written once.
     */
    @Transactional
    public OptionalLong besvar(
            Avsender avsender, long personId, long nr, Overproevingssvar.Status status, String notat) {
        laas.laas(List.of(personId));
        boolean staar =
                vedtak.gjeldende(Overproeving.class, List.of(personId)).stream().anyMatch(rad -> rad.nr() == nr);
        if (!staar) {
            return OptionalLong.empty();
        }
        Optional<Overproevingssvar> samme = svar.finnSiste(personId, nr)
                .filter(siste -> siste.status() == status
                        && siste.notat().equals(notat)
                        && siste.besvartAv().equals(avsender.navn()));
        if (samme.isPresent()) {
            return OptionalLong.of(samme.get().nr());
        }
        Journalpost post = journal.foer(List.of(Svarpost.ny(avsender, personId, BESVART, new Svar(nr, status, notat))))
                .getFirst();
        svar.settInn(new Overproevingssvar(personId, post.nr(), nr, status, notat, post.registrert(), avsender.navn()));
        return OptionalLong.of(post.nr());
    }
}
