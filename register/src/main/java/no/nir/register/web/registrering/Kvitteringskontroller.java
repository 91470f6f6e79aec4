package no.nir.register.web.registrering;

import static no.nir.register.tilgang.Rettighet.REGISTRER_ASYL;
import static no.nir.register.tilgang.Rettighet.REGISTRER_INTRO;
import static no.nir.register.tilgang.Rettighet.REGISTRER_NORSK;

import java.util.List;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.Kvitteringer;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The receipt of a registration: its number, what happened, what comes next. */
@Controller
class Kvitteringskontroller {

    private final Kvitteringer kvitteringer;
    private final Hvemleser personer;
    private final Tidligere registrert;
    private final Kommandoord ord;
    private final Tekster tekster;

    Kvitteringskontroller(
            Kvitteringer kvitteringer, Hvemleser personer, Tidligere registrert, Kommandoord ord, Tekster tekster) {
        this.kvitteringer = kvitteringer;
        this.personer = personer;
        this.registrert = registrert;
        this.ord = ord;
        this.tekster = tekster;
    }

    @GetMapping("/personer/{personId}/registrert/{nr}")
    @Krever(
            value = {REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL},
            omfang = Omfang.EGNE_REGISTRERINGER)
    ModelAndView kvittering(@PathVariable long personId, @PathVariable long nr) {
        Kvittering kvittering = kvitteringer.finn(personId, nr).orElseThrow(Kvitteringskontroller::finnesIkke);
        Hvem hvem = personer.finn(personId).orElseThrow(Kvitteringskontroller::finnesIkke);
        List<Kommandoord.Linje> linjer =
                registrert.finn(personId, nr).map(ord::linjer).orElse(List.of());
        return new ModelAndView(
                "registrering/kvittering",
                "side",
                new Kvitteringsside(
                        hvem,
                        registrert
                                .finn(personId, nr)
                                .map((Kommando.Ny ny) -> ord.hva(ny))
                                .orElseGet(() -> tekster.tekst("registrering.skjema.ANNULLER.navn")),
                        nr,
                        kvittering.registrert(),
                        linjer,
                        setninger("registrering.hendt.", kvittering.hendt()),
                        setninger("registrering.videre.", kvittering.hendt()),
                        lenker(personId)));
    }

    private List<String> setninger(String omraade, List<String> koder) {
        return koder.stream().map(kode -> tekster.tekst(omraade + kode)).toList();
    }

    private List<Lenke> lenker(long personId) {
        String person = "/personer/" + personId;
        return List.of(
                new Lenke(tekster.tekst("registrering.til.person"), person),
                new Lenke(tekster.tekst("registrering.til.historikk"), person + "/historikk"));
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
