package no.nir.register.web.forespoersel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.register.registrering.Forespoerselbehandling;
import no.nir.register.registrering.Forespoerselbehandling.Behandlet;
import no.nir.register.registrering.forespoersel.Forespoersel;
import no.nir.register.registrering.forespoersel.Forespoersel.Utfall;
import no.nir.register.registrering.forespoersel.Forespoersler;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.forespoersel.Personforespoersler.Feil;
import no.nir.register.web.forespoersel.Personforespoersler.Svarskjema;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What IMDi is asked about one person, and what it answers. */
@Controller
class Personforespoerselsside {

    private static final String ADRESSE = "/personer/{personId}" + Forespoerselsside.ADRESSE;

    private final Personhoder hoder;
    private final Forespoersler forespoersler;
    private final Forespoerselbehandling behandling;
    private final Forespoerselsord ord;
    private final Svarord svarord;

    Personforespoerselsside(
            Personhoder hoder,
            Forespoersler forespoersler,
            Forespoerselbehandling behandling,
            Forespoerselsord ord,
            Svarord svarord) {
        this.hoder = hoder;
        this.forespoersler = forespoersler;
        this.behandling = behandling;
        this.ord = ord;
        this.svarord = svarord;
    }

    /** Who looks, at whom, and whether a request was sent just now. */
    private record Visning(long personId, Bruker bruker, Tilgangssvar svar, boolean sendt) {}

    @GetMapping(ADRESSE)
    @Krever(Rettighet.SE_FORESPOERSLER)
    ModelAndView side(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String sendt,
            Bruker bruker,
            Tilgangssvar svar) {
        return vis(new Visning(personId, bruker, svar, !sendt.isEmpty()), Svarord.Sendt.INGENTING, Feil.INGEN);
    }

    @PostMapping(ADRESSE + "/{nr}")
    @Krever(Rettighet.BESVAR_FORESPOERSEL)
    ModelAndView besvar(
            @PathVariable long personId,
            @PathVariable long nr,
            @RequestParam Map<String, String> felter,
            Bruker bruker,
            Tilgangssvar svar) {
        Visning visning = new Visning(personId, bruker, svar, false);
        Svarord.Sendt sendt = svarord.les(nr, felter);
        if (!sendt.feil().isEmpty()) {
            return avvist(visning, sendt, new Feil(svarord.lenker(sendt), List.of()));
        }
        return switch (behandling.besvar(bruker, personId, nr, Utfall.valueOf(sendt.utfall()), sendt.notat())) {
            case Behandlet.Gjort _ ->
                new ModelAndView("redirect:/personer/" + personId + Forespoerselsside.ADRESSE + "#forespoersel-" + nr);
            case Behandlet.FinnesIkke _ -> throw finnesIkke();
            case Behandlet.PersonenErEndret _ ->
                avvist(visning, sendt, new Feil(List.of(), List.of(svarord.personenErEndret())));
            case Behandlet.AlleredeBesvart(Forespoersel.Svar gitt) ->
                avvist(visning, sendt, new Feil(List.of(), List.of(svarord.alleredeBesvart(gitt))));
            case Behandlet.KanIkkeRegistreres(var avvisninger) ->
                avvist(visning, sendt, new Feil(List.of(), svarord.kanIkke(avvisninger)));
        };
    }

    private ModelAndView avvist(Visning visning, Svarord.Sendt sendt, Feil feil) {
        ModelAndView side = vis(visning, sendt, feil);
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    private ModelAndView vis(Visning visning, Svarord.Sendt sendt, Feil feil) {
        Personhode hode = hoder.finn(visning.personId(), "forespoersler", visning.bruker(), visning.svar())
                .orElseThrow(Personforespoerselsside::finnesIkke);
        List<Forespoersel> saker = forespoersler.paa(visning.personId());
        Map<String, Svarskjema> skjemaer = new HashMap<>();
        if (visning.bruker().har(Rettighet.BESVAR_FORESPOERSEL)) {
            saker.stream()
                    .filter(sak -> sak.svar() == null)
                    .forEach(sak -> skjemaer.put(
                            Forespoerselsord.id(sak),
                            svarord.skjema(
                                    visning.personId(),
                                    sak,
                                    sak.nr() == sendt.nr() ? sendt : Svarord.Sendt.INGENTING)));
        }
        return new ModelAndView(
                "forespoersel/person",
                "side",
                new Personforespoersler(
                        hode,
                        visning.sendt(),
                        saker.stream().map(sak -> ord.linje(sak, null)).toList(),
                        skjemaer,
                        feil));
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
