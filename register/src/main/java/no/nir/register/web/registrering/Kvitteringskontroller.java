package no.nir.register.web.registrering;

import static no.nir.register.tilgang.Rettighet.REGISTRER_ASYL;
import static no.nir.register.tilgang.Rettighet.REGISTRER_INTRO;
import static no.nir.register.tilgang.Rettighet.REGISTRER_NORSK;

import java.util.Optional;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.Kvitteringer;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Tilgangssvar;
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
    private final Kvitteringsbygger bygger;

    Kvitteringskontroller(Kvitteringer kvitteringer, Hvemleser personer, Kvitteringsbygger bygger) {
        this.kvitteringer = kvitteringer;
        this.personer = personer;
        this.bygger = bygger;
    }

    @GetMapping("/personer/{personId}/registrert/{nr}")
    @Krever(
            value = {REGISTRER_INTRO, REGISTRER_NORSK, REGISTRER_ASYL},
            omfang = Omfang.EGNE_REGISTRERINGER)
    ModelAndView kvittering(@PathVariable long personId, @PathVariable long nr, Bruker bruker, Tilgangssvar svar) {
        Kvittering kvittering =
                finn(personId, nr, bruker, svar.omfang()).orElseThrow(Kvitteringskontroller::finnesIkke);
        Hvem hvem = personer.finn(personId).orElseThrow(Kvitteringskontroller::finnesIkke);
        return new ModelAndView("registrering/kvittering", "side", bygger.bygg(hvem, kvittering, bruker));
    }

    /** Who sees only what the municipality registered itself, has the receipts of that. */
    private Optional<Kvittering> finn(long personId, long nr, Bruker bruker, Omfang omfang) {
        return omfang == Omfang.ALT
                ? kvitteringer.finn(personId, nr)
                : kvitteringer.finnEgen(personId, nr, bruker.organisasjon().kode());
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
