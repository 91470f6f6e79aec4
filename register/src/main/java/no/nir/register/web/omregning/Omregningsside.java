package no.nir.register.web.omregning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nir.register.omregning.Bestilling;
import no.nir.register.omregning.Endringsteller;
import no.nir.register.omregning.Omregning;
import no.nir.register.omregning.Omregninger;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
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

/** Orders and steers an omregning, and shows how far it has come and what it changed. */
@Controller
class Omregningsside {

    private static final String ADRESSE = "/omregning";
    private static final int TIDLIGERE = 50;
    private static final int LENGSTE_GRUNN = 500;
    private static final int LENGSTE_NOEKKEL = 36;

    private final Omregninger omregninger;
    private final Endringsteller teller;
    private final Omregningsord ord;
    private final Tekster tekster;

    Omregningsside(Omregninger omregninger, Endringsteller teller, Omregningsord ord, Tekster tekster) {
        this.omregninger = omregninger;
        this.teller = teller;
        this.ord = ord;
        this.tekster = tekster;
    }

    @Krever(Rettighet.SE_OMREGNING)
    @GetMapping(ADRESSE)
    ModelAndView oversikt(Bruker bruker) {
        return vis(bruker, "", null);
    }

    @Krever(Rettighet.OMREGNE)
    @PostMapping(ADRESSE)
    ModelAndView bestill(
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam(defaultValue = "") String noekkel,
            Bruker bruker) {
        String feil = feil(grunn);
        if (feil != null) {
            ModelAndView avvist = vis(bruker, grunn, tekster.tekst(feil, LENGSTE_GRUNN));
            avvist.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return avvist;
        }
        String egen = noekkel.isBlank() || noekkel.length() > LENGSTE_NOEKKEL
                ? UUID.randomUUID().toString()
                : noekkel;
        Bestilling bestilling = omregninger.bestill(egen, bruker.id(), grunn);
        return til(bestilling.omregning().omregningId());
    }

    @Krever(Rettighet.SE_OMREGNING)
    @GetMapping(ADRESSE + "/{omregningId}")
    ModelAndView en(
            @PathVariable long omregningId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Bruker bruker,
            HttpServletResponse svar) {
        Omregningsbilde bilde = bilde(finn(omregningId), bruker);
        if (htmx != null && !bilde.gaar()) {
            svar.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView(htmx == null ? "omregning/en" : "omregning/framdrift", "side", bilde);
    }

    /** One button each. What is not open any more stays as it is. */
    @Krever(Rettighet.OMREGNE)
    @PostMapping(ADRESSE + "/{omregningId}")
    ModelAndView styr(@PathVariable long omregningId, @RequestParam(defaultValue = "") String handling, Bruker bruker) {
        if (finn(omregningId).status().erAapen()) {
            switch (handling) {
                case "STANS" -> omregninger.stans(bruker.id());
                case "FORTSETT" -> omregninger.fortsett(bruker.id());
                case "AVSLUTT" -> omregninger.avslutt(bruker.id());
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
        return til(omregningId);
    }

    private static @Nullable String feil(String grunn) {
        if (grunn.isBlank()) {
            return "omregning.feil.grunn";
        }
        return grunn.length() > LENGSTE_GRUNN ? "omregning.feil.lang" : null;
    }

    private ModelAndView vis(Bruker bruker, String grunn, @Nullable String feil) {
        Optional<Omregning> aapen = omregninger.finnAapen();
        boolean skjema = bruker.har(Rettighet.OMREGNE) && (aapen.isEmpty() || feil != null);
        Felt felt = Felt.fritekst("grunn", tekster.tekst("omregning.grunn"))
                .medHjelp(tekster.tekst("omregning.grunn.hjelp"))
                .medVerdi(grunn)
                .medFeil(feil);
        return new ModelAndView(
                "omregning/side",
                "side",
                new Omregningsoversikt(
                        aapen.map(en -> bilde(en, bruker)).orElse(null),
                        omregninger.list(TIDLIGERE).stream()
                                .filter(en -> !en.status().erAapen())
                                .toList(),
                        skjema
                                ? new Omregningsoversikt.Skjema(
                                        felt, UUID.randomUUID().toString())
                                : null,
                        feil == null ? List.of() : List.of(new Lenke(feil, "#" + felt.id()))));
    }

    private Omregningsbilde bilde(Omregning omregning, Bruker bruker) {
        return new Omregningsbilde(
                omregning,
                bruker.har(Rettighet.OMREGNE),
                omregning.regelversjon().equals(omregninger.programmetsRegelversjon()),
                omregning.status() == Omregningsstatus.GAAR
                        ? Omregningsbilde.Endret.INGENTING
                        : ord.av(teller.tell(omregning.omregningId())));
    }

    private Omregning finn(long omregningId) {
        return omregninger.finn(omregningId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView til(long omregningId) {
        return new ModelAndView("redirect:" + ADRESSE + "/" + omregningId);
    }
}
