package no.nir.register.web.totrinn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.totrinn.Totrinnsbygger.Sendt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the user's own municipality wants two persons behind, and the switch. */
@Controller
class Totrinnsside {

    static final String ADRESSE = "/totrinn";

    private final Totrinnsvalgene valgene;
    private final Totrinnsbygger bygger;
    private final Clock klokke;

    Totrinnsside(Totrinnsvalgene valgene, Totrinnsbygger bygger, Clock klokke) {
        this.valgene = valgene;
        this.bygger = bygger;
        this.klokke = klokke;
    }

    @GetMapping(ADRESSE)
    @Krever(Rettighet.SE_TOTRINN)
    ModelAndView side(Bruker bruker) {
        return vis(bruker, Sendt.INGENTING);
    }

    /** The same form sent twice says nothing more. */
    @PostMapping(ADRESSE)
    @Krever(Rettighet.STYRE_TOTRINN)
    ModelAndView sett(@RequestParam Map<String, String> felter, Bruker bruker) {
        Totrinnsskjema skjema = new Totrinnsskjema(felter);
        LocalDate idag = LocalDate.now(klokke);
        Map<String, String> feil = skjema.feil(idag);
        if (!feil.isEmpty()) {
            ModelAndView side = vis(bruker, new Sendt(skjema, feil));
            side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return side;
        }
        valgene.sett(bruker, Objects.requireNonNull(bruker.kommunenummer()), skjema.endring(idag));
        return new ModelAndView("redirect:" + ADRESSE);
    }

    private ModelAndView vis(Bruker bruker, Sendt sendt) {
        return new ModelAndView("totrinn/side", "side", bygger.bilde(bruker, LocalDate.now(klokke), sendt));
    }
}
