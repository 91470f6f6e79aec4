package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.hendelse.Hendelsesleser;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The overview of a person. */
@Controller
@RequestMapping("/personer/{personId}")
class Personside {

    private final Personleser personer;
    private final Familieleser familie;
    private final Hendelsesleser hendelser;
    private final Oversiktmaker maker;
    private final Clock klokke;

    Personside(
            Personleser personer, Familieleser familie, Hendelsesleser hendelser, Oversiktmaker maker, Clock klokke) {
        this.personer = personer;
        this.familie = familie;
        this.hendelser = hendelser;
        this.maker = maker;
        this.klokke = klokke;
    }

    @Krever(Rettighet.SE_PERSON)
    @GetMapping
    ModelAndView oversikt(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String utsnitt,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        return side(personId, new Innsyn(bruker, svar, Kunnskap.les(kjent, klokke)), utsnitt, null);
    }

    /** The number is shown once, in the answer to a click, and the click is logged as a look of its own. */
    @Krever(Rettighet.SE_PERSON)
    @PostMapping("/nummer")
    ModelAndView nummer(
            @PathVariable long personId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        Kunnskap kunnskap = Kunnskap.les(kjent, klokke);
        String nummer = personer.finnNummer(personId, kunnskap).orElseThrow(Personside::finnesIkke);
        return htmx == null
                ? side(personId, new Innsyn(bruker, svar, kunnskap), "", nummer)
                : new ModelAndView("person/nummer", "nummer", nummer);
    }

    private ModelAndView side(long personId, Innsyn innsyn, String utsnitt, @Nullable String nummer) {
        LocalDate dag = innsyn.kunnskap().settFra(LocalDate.now(klokke));
        Personalia person = personer.hent(personId, innsyn, dag);
        Oversiktmaker.Grunnlag grunnlag = new Oversiktmaker.Grunnlag(
                person,
                hendelser.les(personId, person.visning(), innsyn.kunnskap(), dag),
                familie.les(personId, innsyn, dag),
                innsyn,
                utsnitt,
                dag);
        return new ModelAndView("person/oversikt", "side", maker.lag(grunnlag, nummer));
    }

    static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
