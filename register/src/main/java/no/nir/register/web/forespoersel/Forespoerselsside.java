package no.nir.register.web.forespoersel;

import java.util.List;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Sidetall;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All requests the user may see, without names: a name only by opening the person, which is logged. */
@Controller
class Forespoerselsside {

    static final String ADRESSE = "/forespoersler";

    private final Forespoerselsleser leser;
    private final Forespoerselsord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;

    Forespoerselsside(Forespoerselsleser leser, Forespoerselsord ord, Oppslagslogg logg, Tekster tekster) {
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
    }

    @GetMapping(ADRESSE)
    @Krever(Rettighet.SE_FORESPOERSLER)
    ModelAndView side(@RequestParam(defaultValue = "1") String side, Bruker bruker) {
        long alle = leser.alle(bruker);
        int sider = Math.toIntExact(Math.max(1, (alle + Forespoerselsleser.SIDE - 1) / Forespoerselsleser.SIDE));
        int nr = Math.min(Sidetall.les(side), sider);
        List<Forespoersel> rader = leser.list(bruker, nr);
        logg.noterAlle(bruker, rader.stream().map(Forespoersel::personId).toList(), "LISTE", ADRESSE);
        return new ModelAndView(
                "forespoersel/liste",
                "side",
                new Forespoerselsbilde(
                        tekster.tekst("forespoersel.antall", alle),
                        rader.stream()
                                .map(f -> ord.linje(
                                        f, "/personer/" + f.personId() + ADRESSE + "#" + Forespoerselsord.id(f)))
                                .toList(),
                        tekster.tekst("forespoersel.side", nr, sider),
                        lenke("forespoersel.forrige", nr - 1, sider),
                        lenke("forespoersel.neste", nr + 1, sider)));
    }

    private @Nullable Lenke lenke(String noekkel, int nr, int sider) {
        return nr < 1 || nr > sider ? null : new Lenke(tekster.tekst(noekkel), ADRESSE + "?side=" + nr);
    }
}
