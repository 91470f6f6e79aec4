package no.nir.register.web.vindu;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vinduer;
import no.nir.register.web.vindu.Vindusbygger.Sendt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How late one may register, and until when the year's data are in time. */
@Controller
class Vinduside {

    private static final String ADRESSE = "/vinduer";

    /** Each window has its own field, so that several forms can stand on one page. */
    static final String LUKKGRUNN = "lukkgrunn-";

    private static final int LENGSTE_GRUNN = 1000;

    private final Vindusbygger bygger;
    private final Vinduer vinduer;
    private final Aarsfrister frister;
    private final Clock klokke;

    Vinduside(Vindusbygger bygger, Vinduer vinduer, Aarsfrister frister, Clock klokke) {
        this.bygger = bygger;
        this.vinduer = vinduer;
        this.frister = frister;
        this.klokke = klokke;
    }

    @GetMapping(ADRESSE)
    @Krever(Rettighet.SE_VINDUER)
    ModelAndView side(Bruker bruker) {
        return vis(bruker, Sendt.INGENTING);
    }

    /** The same form sent twice opens one window. */
    @PostMapping(ADRESSE)
    @Krever(Rettighet.AAPNE_VINDU)
    ModelAndView aapne(@RequestParam Map<String, String> felter, Bruker bruker) {
        Vindusskjema skjema = new Vindusskjema(felter);
        LocalDate idag = LocalDate.now(klokke);
        Map<String, List<String>> feil = skjema.feil(idag);
        if (!feil.isEmpty()) {
            return vis(bruker, new Sendt(felter, feil));
        }
        String noekkel = skjema.verdi("noekkel");
        vinduer.aapne(
                noekkel.matches("[A-Za-z0-9-]{8,64}")
                        ? noekkel
                        : UUID.randomUUID().toString(),
                skjema.ramme(idag),
                skjema.aapent(),
                skjema.verdi(Vindusskjema.GRUNN),
                bruker.visningsnavn());
        return new ModelAndView("redirect:" + ADRESSE);
    }

    @PostMapping(ADRESSE + "/{vinduId}/lukk")
    @Krever(Rettighet.AAPNE_VINDU)
    ModelAndView lukk(@PathVariable long vinduId, @RequestParam Map<String, String> felter, Bruker bruker) {
        String felt = LUKKGRUNN + vinduId;
        String grunn = felter.getOrDefault(felt, "").strip();
        if (vinduer.finn(vinduId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (grunn.isEmpty() || grunn.length() > LENGSTE_GRUNN) {
            return vis(bruker, new Sendt(felter, Map.of(felt, List.of("vindu.feil.lukkgrunn"))));
        }
        vinduer.lukk(vinduId, grunn, bruker.visningsnavn());
        return new ModelAndView("redirect:" + ADRESSE);
    }

    @PostMapping(ADRESSE + "/aarsfrist")
    @Krever(Rettighet.AAPNE_VINDU)
    ModelAndView aarsfrist(@RequestParam Map<String, String> felter, Bruker bruker) {
        Aarsfristskjema skjema = new Aarsfristskjema(felter);
        Map<String, List<String>> feil = skjema.feil();
        if (!feil.isEmpty()) {
            return vis(bruker, new Sendt(felter, feil));
        }
        frister.sett(
                skjema.aar().orElseThrow(), skjema.frist(), skjema.verdi(Aarsfristskjema.GRUNN), bruker.visningsnavn());
        return new ModelAndView("redirect:" + ADRESSE + "#aarsfrister");
    }

    private ModelAndView vis(Bruker bruker, Sendt sendt) {
        ModelAndView side = new ModelAndView("vindu/side", "side", bygger.bilde(bruker, LocalDate.now(klokke), sendt));
        if (!sendt.feil().isEmpty()) {
            side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return side;
    }
}
