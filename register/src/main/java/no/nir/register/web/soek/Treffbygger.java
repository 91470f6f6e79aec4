package no.nir.register.web.soek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a result, and logs whom it shows. */
@Component
class Treffbygger {

    private final Listeleser leser;
    private final Listebygger bygger;
    private final Oppslagslogg logg;
    private final Tekster tekster;
    private final Clock klokke;

    Treffbygger(Listeleser leser, Listebygger bygger, Oppslagslogg logg, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.bygger = bygger;
        this.logg = logg;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Treffside treff(Personsoek.Svar.Liste liste, @Nullable String soekt, Bruker bruker) {
        LocalDate dag = LocalDate.now(klokke);
        logg.noterAlle(bruker, liste.personIder(), "SOEK", "/personer/soek");
        int antall = liste.personIder().size();
        return new Treffside(
                soekt,
                liste.flere() ? tekster.tekst("soek.flere", antall) : tekster.tekst("soek.treff", antall),
                bygger.linjer(leser.list(liste.personIder(), dag), dag),
                null,
                bruker.har(Rettighet.HENT_PERSON));
    }

    Treffside ingen(String grunn, @Nullable String soekt, Bruker bruker) {
        return new Treffside(
                soekt, tekster.tekst("soek.treff", 0), List.of(), grunn, bruker.har(Rettighet.HENT_PERSON));
    }
}
