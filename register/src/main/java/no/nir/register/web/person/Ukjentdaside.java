package no.nir.register.web.person;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers for every tab when it is asked for as of a day before the register knew the person: a sentence, and the first day there is. */
@ControllerAdvice
class Ukjentdaside {

    private final Personleser personer;
    private final Hodebygger hode;
    private final Tekster tekster;
    private final Clock klokke;

    Ukjentdaside(Personleser personer, Hodebygger hode, Tekster tekster, Clock klokke) {
        this.personer = personer;
        this.hode = hode;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    @ExceptionHandler
    ModelAndView side(IkkeKjentDa ukjent, HttpServletRequest foresporsel) {
        LocalDate idag = LocalDate.now(klokke);
        Innsyn naa = new Innsyn(ukjent.innsyn().bruker(), ukjent.innsyn().svar());
        Personalia person = personer.finn(ukjent.personId(), naa, idag).orElseThrow(Personside::finnesIkke);
        LocalDate foerst = personer.foerstKjent(ukjent.personId(), klokke.getZone());
        String adresse = foresporsel.getRequestURI();
        String siste = adresse.substring(adresse.lastIndexOf('/') + 1);
        String fane = siste.matches("[0-9]+") ? "oversikt" : siste;
        return new ModelAndView(
                "person/ukjentda",
                "side",
                new Ukjentda(
                        hode.hode(person, fane, ukjent.innsyn(), idag).utenSvar(),
                        foerst,
                        new Lenke(
                                tekster.tekst("kjent.foerste", foerst),
                                Kunnskap.les(foerst.toString(), klokke).lenke(adresse))));
    }
}
