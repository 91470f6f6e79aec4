package no.nir.register.web.endring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.endring.Endringsleser.Antall;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every coming and recent change of category. The address can be shared: each reader sees the own people, and who follows many municipalities
 * sees how many each has.
 */
@Controller
class Endringsside {

    private final Endringsleser leser;
    private final Endringsbygger bygger;
    private final Oppslagslogg logg;
    private final Clock klokke;

    Endringsside(Endringsleser leser, Endringsbygger bygger, Oppslagslogg logg, Clock klokke) {
        this.leser = leser;
        this.bygger = bygger;
        this.logg = logg;
        this.klokke = klokke;
    }

    @GetMapping("/endringer")
    @Krever(Rettighet.SOEK)
    ModelAndView side(
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "") String ordning,
            @RequestParam(defaultValue = "1") String side,
            Bruker bruker) {
        LocalDate idag = LocalDate.now(klokke);
        Filter filter = Filter.av(vis, ordning, side);
        Antall antall = leser.tell(bruker, idag, filter.ordning());
        return new ModelAndView(
                "endring/side",
                "side",
                bruker.serBareTall()
                        ? bygger.tall(filter.paaSide(1), antall, leser.perKommune(bruker, idag, filter.ordning()), idag)
                        : personer(bruker, Endringsbygger.innenfor(filter, antall), antall, idag));
    }

    private Endringsbilde personer(Bruker bruker, Filter filter, Antall antall, LocalDate idag) {
        List<Endring> endringer = leser.list(bruker, idag, filter, Endringsbygger.SIDE);
        logg.noterAlle(bruker, endringer.stream().map(Endring::personId).toList(), "LISTE", "/endringer");
        return bygger.personer(filter, antall, endringer, idag);
    }
}
