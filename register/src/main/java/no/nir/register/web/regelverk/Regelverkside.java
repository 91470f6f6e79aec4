package no.nir.register.web.regelverk;

import no.nir.regelverk.katalog.Katalog;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.overproeving.Overproevingsantall;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of rules, open to everybody who may log in: it says nothing of persons. */
@Controller
class Regelverkside {

    private final Regellistebygger lister;
    private final Regelbygger regler;
    private final Tvilsbygger tvil;
    private final Overproevingsantall overproevinger;

    Regelverkside(Regellistebygger lister, Regelbygger regler, Tvilsbygger tvil, Overproevingsantall overproevinger) {
        this.lister = lister;
        this.regler = regler;
        this.tvil = tvil;
        this.overproevinger = overproevinger;
    }

    @GetMapping("/regelverk")
    @Krever(Rettighet.START)
    ModelAndView liste(
            @RequestParam(defaultValue = "") String omraade,
            @RequestParam(defaultValue = "") String lov,
            @RequestParam(defaultValue = "") String dato,
            Bruker bruker) {
        return new ModelAndView("regelverk/liste", "side", lister.bygg(Regelutvalg.les(omraade, lov, dato)))
                .addObject("tvil", bruker.har(Rettighet.SE_TVIL));
    }

    @GetMapping("/regelverk/{kode}")
    @Krever(Rettighet.START)
    ModelAndView regel(@PathVariable String kode, Bruker bruker) {
        return Katalog.finn(kode)
                .map(regel -> new ModelAndView(
                                "regelverk/regel",
                                "side",
                                regler.bygg(
                                        regel, overproevinger.om(kode, bruker).orElse(null)))
                        .addObject("valgt", tvil.annetSvar(kode).orElse(null))
                        .addObject("personer", regel.id() != null && bruker.har(Rettighet.SOEK)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
