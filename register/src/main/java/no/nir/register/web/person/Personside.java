package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
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

    private final Innsyn innsyn;
    private final Personleser personer;
    private final Hendelsesleser hendelser;
    private final Oversiktmaker maker;
    private final Clock klokke;

    Personside(Innsyn innsyn, Personleser personer, Hendelsesleser hendelser, Oversiktmaker maker, Clock klokke) {
        this.innsyn = innsyn;
        this.personer = personer;
        this.hendelser = hendelser;
        this.maker = maker;
        this.klokke = klokke;
    }

    @GetMapping
    ModelAndView oversikt(@PathVariable long personId, @RequestParam(defaultValue = "") String utsnitt) {
        return side(personId, innsyn.krev(personId, "oversikt"), utsnitt, null);
    }

    /** The number is shown once, in the answer to a click, and the click is logged as a look of its own. */
    @PostMapping("/nummer")
    ModelAndView nummer(
            @PathVariable long personId, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        Innsyn.Adgang adgang = innsyn.krev(personId, "nummer");
        String nummer = personer.finnNummer(personId).orElseThrow(Personside::finnesIkke);
        return htmx == null ? side(personId, adgang, "", nummer) : new ModelAndView("person/nummer", "nummer", nummer);
    }

    private ModelAndView side(long personId, Innsyn.Adgang adgang, String utsnitt, @Nullable String nummer) {
        LocalDate idag = LocalDate.now(klokke);
        Personalia person = personer.finn(personId, idag).orElseThrow(Personside::finnesIkke);
        Oversiktmaker.Grunnlag grunnlag = new Oversiktmaker.Grunnlag(
                person, hendelser.les(personId), personer.familie(personId, idag), adgang, utsnitt, idag);
        return new ModelAndView("person/oversikt", "side", maker.lag(grunnlag, nummer));
    }

    static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
