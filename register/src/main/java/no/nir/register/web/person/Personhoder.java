package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.stereotype.Component;

/** The head and tabs of a person's pages, for the pages that other packages make. */
@Component
public class Personhoder {

    private final Personleser personer;
    private final Hodebygger hode;
    private final Clock klokke;

    Personhoder(Personleser personer, Hodebygger hode, Clock klokke) {
        this.personer = personer;
        this.hode = hode;
        this.klokke = klokke;
    }

    /** @param fane key of the tab that is shown */
    public Optional<Personhode> finn(long personId, String fane, Bruker bruker, Tilgangssvar svar) {
        return finn(personId, fane, new Innsyn(bruker, svar));
    }

    /** As the register knew the person; absent when it did not. */
    public Optional<Personhode> finn(long personId, String fane, Innsyn innsyn) {
        LocalDate dag = innsyn.kunnskap().settFra(LocalDate.now(klokke));
        return personer.finn(personId, innsyn, dag).map(person -> hode.hode(person, fane, innsyn, dag));
    }

    /** Where the register did not know the person that day, the page says so. */
    public Personhode hent(long personId, String fane, Innsyn innsyn) {
        LocalDate dag = innsyn.kunnskap().settFra(LocalDate.now(klokke));
        return hode.hode(personer.hent(personId, innsyn, dag), fane, innsyn, dag);
    }
}
