package no.nir.register.web.totrinn;

import java.util.List;
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

/** All that is held in the user's municipality, without names: a name only by opening the person, which is logged. */
@Controller
class Kontrollside {

    static final String ADRESSE = "/kontroll";

    private final Kontrolleser leser;
    private final Kontrollord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;

    Kontrollside(Kontrolleser leser, Kontrollord ord, Oppslagslogg logg, Tekster tekster) {
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
    }

    @GetMapping(ADRESSE)
    @Krever(Rettighet.KONTROLLERE)
    ModelAndView side(@RequestParam(defaultValue = "1") String side, Bruker bruker) {
        long alle = leser.alle(bruker);
        int sider = Math.toIntExact(Math.max(1, (alle + Kontrolleser.SIDE - 1) / Kontrolleser.SIDE));
        int nr = Math.min(Sidetall.les(side), sider);
        List<Kontrolleser.Treff> treff = leser.list(bruker, nr);
        logg.noterAlle(bruker, treff.stream().map(Kontrolleser.Treff::staarId).toList(), "LISTE", ADRESSE);
        return new ModelAndView(
                "totrinn/liste",
                "side",
                new Kontrollbilde(
                        tekster.tekst("kontroll.antall", alle),
                        treff.stream()
                                .map(en -> ord.linje(
                                        en.kontroll(),
                                        bruker,
                                        "/personer/" + en.staarId() + ADRESSE + "/"
                                                + en.kontroll().nr()))
                                .toList(),
                        tekster.tekst("kontroll.side", nr, sider),
                        lenke("kontroll.forrige", nr - 1, sider),
                        lenke("kontroll.neste", nr + 1, sider)));
    }

    private @Nullable Lenke lenke(String noekkel, int nr, int sider) {
        return nr < 1 || nr > sider ? null : new Lenke(tekster.tekst(noekkel), ADRESSE + "?side=" + nr);
    }
}
