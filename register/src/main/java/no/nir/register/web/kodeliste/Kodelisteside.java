package no.nir.register.web.kodeliste;

import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.kodeliste.Kodelistebygger.Vis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All code lists, and one with its values and changes. */
@Controller
class Kodelisteside {

    private final Kodelistebygger bygger;

    Kodelisteside(Kodelistebygger bygger) {
        this.bygger = bygger;
    }

    @Krever(Rettighet.SE_KODELISTER)
    @GetMapping("/kodelister")
    ModelAndView oversikt(@RequestParam(defaultValue = "alle") String vis) {
        return new ModelAndView("kodeliste/oversikt", "side", bygger.oversikt(Vis.av(vis)));
    }

    @Krever(Rettighet.SE_KODELISTER)
    @GetMapping("/kodelister/{liste}")
    ModelAndView liste(@PathVariable String liste, @RequestParam(defaultValue = "") String vis, Bruker bruker) {
        return new ModelAndView("kodeliste/liste", "side", bygger.liste(Kodeside.finn(liste), Vis.av(vis), bruker));
    }
}
