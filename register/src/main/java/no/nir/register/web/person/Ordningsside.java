package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Hendelsesleser;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is registered on a person, one page a scheme. Open also to a municipality that only sees its own registrations. */
@Controller
@RequestMapping("/personer/{personId}")
class Ordningsside {

    private final Personleser personer;
    private final Hendelsesleser hendelser;
    private final Ordningsmaker maker;
    private final Flyttemerker flyttet;
    private final Clock klokke;

    Ordningsside(
            Personleser personer, Hendelsesleser hendelser, Ordningsmaker maker, Flyttemerker flyttet, Clock klokke) {
        this.personer = personer;
        this.hendelser = hendelser;
        this.maker = maker;
        this.flyttet = flyttet;
        this.klokke = klokke;
    }

    @Krever(value = Rettighet.SE_PERSON, omfang = Omfang.EGNE_REGISTRERINGER)
    @GetMapping("/introduksjonsprogram")
    ModelAndView introduksjonsprogram(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        return side(
                personId, new Innsyn(bruker, svar, Kunnskap.les(kjent, klokke)), "INTRO", maker::introduksjonsprogram);
    }

    @Krever(value = Rettighet.SE_PERSON, omfang = Omfang.EGNE_REGISTRERINGER)
    @GetMapping("/norsk")
    ModelAndView norsk(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        return side(personId, new Innsyn(bruker, svar, Kunnskap.les(kjent, klokke)), "NORSK", maker::norsk);
    }

    @Krever(value = Rettighet.SE_PERSON, omfang = Omfang.EGNE_REGISTRERINGER)
    @GetMapping("/mottak")
    ModelAndView mottak(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        return side(personId, new Innsyn(bruker, svar, Kunnskap.les(kjent, klokke)), "ASYL", maker::mottak);
    }

    private ModelAndView side(long personId, Innsyn innsyn, String ordning, Sidebygging bygging) {
        LocalDate idag = LocalDate.now(klokke);
        LocalDate dag = innsyn.kunnskap().settFra(idag);
        Personalia person = personer.hent(personId, innsyn, dag);
        Hendelser alle = innsyn.avgrens(hendelser.les(personId, person.visning(), innsyn.kunnskap(), dag), idag);
        return new ModelAndView(
                "person/ordning",
                "side",
                bygging.bygg(person, alle, innsyn, dag).medFlyttet(flyttet.i(ordning, personId, innsyn)));
    }

    private interface Sidebygging {
        Ordningsbilde bygg(Personalia person, Hendelser alle, Innsyn innsyn, LocalDate idag);
    }
}
