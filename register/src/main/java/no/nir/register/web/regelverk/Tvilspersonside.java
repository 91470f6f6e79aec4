package no.nir.register.web.regelverk;

import java.util.List;
import java.util.Map;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whose answers turn on a point of doubt, and why theirs do. Without names: a name only by asking for one person. Municipalities meet their own
 * in their own list, {@code /personer?regel=}.
 */
@Controller
class Tvilspersonside {

    private final Tvilspersonleser leser;
    private final Tvilspersonbygger bygger;
    private final Oppslagslogg logg;

    Tvilspersonside(Tvilspersonleser leser, Tvilspersonbygger bygger, Oppslagslogg logg) {
        this.leser = leser;
        this.bygger = bygger;
        this.logg = logg;
    }

    @Krever(Rettighet.SE_TVILSPERSONER)
    @GetMapping("/regelverk/tvil/{kode}/personer")
    ModelAndView side(@PathVariable String kode, @RequestParam Map<String, String> ord, Bruker bruker) {
        Katalogregel punkt = Tvilsbygger.finn(kode);
        Tvilsfilter spurt = Tvilsfilter.av(ord);
        Tvilspersonleser.Antall antall = leser.tell(bruker, kode, spurt);
        Tvilsfilter filter = spurt.paaSide(Math.min(spurt.side(), Tvilspersonbygger.sider(antall)));
        List<Tvilspersonleser.Rad> rader = leser.list(bruker, kode, filter);
        logg.noterAlle(
                bruker,
                rader.stream().map(Tvilspersonleser.Rad::personId).toList(),
                "LISTE",
                "/regelverk/tvil/" + kode + "/personer");
        return new ModelAndView("regelverk/tvilspersoner", "side", bygger.bilde(punkt, filter, antall, rader, bruker));
    }
}
