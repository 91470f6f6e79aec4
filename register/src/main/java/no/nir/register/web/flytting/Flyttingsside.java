package no.nir.register.web.flytting;

import static no.nir.register.tilgang.Rettighet.REGISTRER_ASYL;
import static no.nir.register.tilgang.Rettighet.REGISTRER_INTRO;
import static no.nir.register.tilgang.Rettighet.REGISTRER_NORSK;

import java.util.List;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.web.Lenke;
import no.nir.register.web.Sidetall;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What has moved to and from the municipality, without names: a name only by opening the registration, which is logged. */
@Controller
class Flyttingsside {

    static final String ADRESSE = "/flyttinger";

    private final Flyttingsleser leser;
    private final Flyttingsord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;

    Flyttingsside(Flyttingsleser leser, Flyttingsord ord, Oppslagslogg logg, Tekster tekster) {
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
    }

    @GetMapping(ADRESSE)
    @Krever({REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL})
    ModelAndView side(@RequestParam(defaultValue = "1") String side, Bruker bruker) {
        long alle = leser.alle(bruker);
        int sider = Math.toIntExact(Math.max(1, (alle + Flyttingsleser.SIDE - 1) / Flyttingsleser.SIDE));
        int nr = Math.min(Sidetall.les(side), sider);
        List<Flyttingsleser.Rad> rader = leser.list(bruker, nr);
        logg.noterAlle(bruker, rader.stream().map(Flyttingsleser.Rad::personId).toList(), "LISTE", ADRESSE);
        return new ModelAndView(
                "flytting/side",
                "side",
                new Flyttingsbilde(
                        tekster.tekst("flytting.antall", alle),
                        ord.linjer(bruker, rader),
                        tekster.tekst("flytting.side", nr, sider),
                        lenke("flytting.forrige", nr - 1, sider),
                        lenke("flytting.neste", nr + 1, sider)));
    }

    private @Nullable Lenke lenke(String noekkel, int nr, int sider) {
        return nr < 1 || nr > sider ? null : new Lenke(tekster.tekst(noekkel), ADRESSE + "?side=" + nr);
    }
}
