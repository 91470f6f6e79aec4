package no.nir.register.web.konsekvens;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.konsekvens.Oppdrag;
import no.nir.register.konsekvens.Publiseringer;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Orders and steers a konsekvens, shows how far it has come and what it found, and lets it out to the municipalities. */
@Controller
class Konsekvensside {

    private static final String ADRESSE = "/konsekvens";
    private static final int LENGSTE_NOEKKEL = 36;

    private final Konsekvenser konsekvenser;
    private final Publiseringer publiseringer;
    private final Konsekvensbygger bygger;
    private final Egnebygger egne;

    Konsekvensside(Konsekvenser konsekvenser, Publiseringer publiseringer, Konsekvensbygger bygger, Egnebygger egne) {
        this.konsekvenser = konsekvenser;
        this.publiseringer = publiseringer;
        this.bygger = bygger;
        this.egne = egne;
    }

    @Krever({Rettighet.SE_KONSEKVENS, Rettighet.SE_EGEN_KONSEKVENS})
    @GetMapping(ADRESSE)
    ModelAndView oversikt(@RequestParam(defaultValue = "") String punkt, Bruker bruker) {
        return vis(bruker, Konsekvensskjema.om(punkt), Map.of());
    }

    @Krever(Rettighet.KJOERE_KONSEKVENS)
    @PostMapping(ADRESSE)
    ModelAndView bestill(@RequestParam Map<String, String> felter, Bruker bruker) {
        Konsekvensskjema skjema = Konsekvensskjema.av(felter);
        Map<String, String> feil = skjema.feil();
        if (!feil.isEmpty()) {
            return avvist(vis(bruker, skjema, feil));
        }
        String noekkel = skjema.noekkel();
        String egen = noekkel.isBlank() || noekkel.length() > LENGSTE_NOEKKEL
                ? UUID.randomUUID().toString()
                : noekkel;
        return til(konsekvenser.bestill(egen, bruker.id(), skjema.oppdrag()).konsekvensId());
    }

    /** What is not published is not there for those who meet their own persons in it. */
    @Krever({Rettighet.SE_KONSEKVENS, Rettighet.SE_EGEN_KONSEKVENS})
    @GetMapping(ADRESSE + "/{konsekvensId}")
    ModelAndView en(
            @PathVariable long konsekvensId,
            @RequestParam(defaultValue = "1") String side,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Bruker bruker,
            HttpServletResponse svar) {
        Konsekvens konsekvens = egne.finn(konsekvensId, bruker).orElseThrow(Konsekvensside::ingen);
        if (!bruker.har(Rettighet.SE_KONSEKVENS)) {
            return new ModelAndView("konsekvens/egne", "side", egne.bilde(konsekvens, bruker, side));
        }
        Konsekvensbilde bilde = bygger.en(konsekvens, bruker, Map.of());
        if (htmx != null && !bilde.gaar()) {
            svar.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView(htmx == null ? "konsekvens/en" : "konsekvens/framdrift", "side", bilde);
    }

    /** One button each. What is over stays as it is. */
    @Krever(Rettighet.KJOERE_KONSEKVENS)
    @PostMapping(ADRESSE + "/{konsekvensId}")
    ModelAndView styr(
            @PathVariable long konsekvensId, @RequestParam(defaultValue = "") String handling, Bruker bruker) {
        long id = finn(konsekvensId).konsekvensId();
        switch (handling) {
            case "STANS" -> konsekvenser.stans(id, bruker.id());
            case "FORTSETT" -> konsekvenser.fortsett(id, bruker.id());
            case "AVSLUTT" -> konsekvenser.avslutt(id, bruker.id());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return til(id);
    }

    @Krever(Rettighet.PUBLISERE_KONSEKVENS)
    @PostMapping(ADRESSE + "/{konsekvensId}/publisering")
    ModelAndView publiser(
            @PathVariable long konsekvensId, @RequestParam(defaultValue = "") String grunn, Bruker bruker) {
        Konsekvens konsekvens = finn(konsekvensId);
        if (grunn.isBlank() || grunn.length() > Oppdrag.LENGSTE_GRUNN) {
            ModelAndView side = new ModelAndView(
                    "konsekvens/en",
                    "side",
                    bygger.en(konsekvens, bruker, Map.of("grunn", "konsekvens.feil.publiser")));
            return avvist(side);
        }
        publiseringer.publiser(konsekvensId, bruker.id(), grunn);
        return til(konsekvensId);
    }

    @Krever(Rettighet.PUBLISERE_KONSEKVENS)
    @PostMapping(ADRESSE + "/{konsekvensId}/tilbaketrekking")
    ModelAndView trekk(@PathVariable long konsekvensId, Bruker bruker) {
        publiseringer.trekk(finn(konsekvensId).konsekvensId(), bruker.id());
        return til(konsekvensId);
    }

    private Konsekvens finn(long konsekvensId) {
        return konsekvenser.finn(konsekvensId).orElseThrow(Konsekvensside::ingen);
    }

    private ModelAndView vis(Bruker bruker, Konsekvensskjema skjema, Map<String, String> feil) {
        return new ModelAndView("konsekvens/side", "side", bygger.oversikt(bruker, skjema, feil));
    }

    private static ModelAndView avvist(ModelAndView side) {
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    private static ResponseStatusException ingen() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView til(long konsekvensId) {
        return new ModelAndView("redirect:" + ADRESSE + "/" + konsekvensId);
    }
}
