package no.nir.register.web.utveksling;

import no.nir.register.kilde.Kildetilstander;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.varsling.Kjoerestatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether the sources deliver, and what it means when they do not. */
@Controller
class Kildeside {

    private final Kildetilstander tilstander;
    private final Kjoerestatus dagskjoering;

    Kildeside(Kildetilstander tilstander, Kjoerestatus dagskjoering) {
        this.tilstander = tilstander;
        this.dagskjoering = dagskjoering;
    }

    @Krever(Rettighet.SE_KILDER)
    @GetMapping("/utveksling/kilder")
    ModelAndView side(Bruker bruker) {
        return new ModelAndView(
                "utveksling/kilder",
                "side",
                new Kildeoversikt(tilstander.list(), bruker.har(Rettighet.BEHANDLE_KARANTENE), dagskjoering.naa()));
    }
}
